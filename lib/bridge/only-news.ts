import { dequal } from 'dequal/lite';
import type { Draft } from '../conversation/conversation.ts';
import type { TypedPort } from './port.ts';
import type { FromPage, FromSidebar } from './protocol.ts';

/**
 * The same channel, on which what the sidebar knows already is not said again: most changes of a page change nothing
 * for us. Where only the words of the draft are new, they alone are said, and not the whole list with them.
 */
export function onlyNews(port: TypedPort<FromPage, FromSidebar>): TypedPort<FromPage, FromSidebar> {
  /** What was last said of the page, without its draft; and that draft. */
  let page: object | undefined;
  let draft: Draft | null | undefined;

  const sayDraft = (message: FromPage & { type: 'draft' }): void => {
    if (page && isSameDraft(message.draft, draft)) return;
    draft = message.draft;
    port.say(message);
  };
  const sayPage = (message: FromPage, found: object, itsDraft?: Draft): void => {
    const isSame = dequal(found, page);
    if (isSame && itsDraft && isSameMatter(itsDraft, draft)) {
      sayDraft({ type: 'draft', draft: itsDraft });
    } else if (!isSame || itsDraft !== (draft ?? undefined)) {
      page = found;
      draft = itsDraft;
      port.say(message);
    }
  };
  return {
    hear: (listener) => port.hear(listener),
    say: (message) => {
      if (message.type === 'draft') sayDraft(message);
      else if (message.type === 'snapshot') {
        const { draft: itsDraft, ...rest } = message.snapshot;
        sayPage(message, { rest, origin: message.origin, evidence: message.evidence }, itsDraft);
      } else if (message.type === 'trouble' || message.type === 'nothing') sayPage(message, message);
      else {
        // After this one the sidebar has nothing of the page any more.
        if (message.type === 'revoked') page = undefined;
        port.say(message);
      }
    },
  };
}

/** Whether both are drafts of the same kind of answer to the same conversation: they differ in words at most. */
function isSameMatter(one: Draft, other: Draft | null | undefined): boolean {
  return one.kind === other?.kind && one.ref === other.ref;
}

function isSameDraft(one: Draft | null, other: Draft | null | undefined): boolean {
  return one === null ? other === null : isSameMatter(one, other) && one.text === other?.text;
}
