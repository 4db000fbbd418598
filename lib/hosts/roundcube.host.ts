import type { Snapshot } from '../conversation/conversation.ts';
import type { Host, PageReading } from './host.ts';
import { addressesIn } from './mail-ref.ts';
import { EDITOR_FRAME, readCompose } from './roundcube-compose.ts';
import { readEnv } from './roundcube-env.ts';
import { own } from './roundcube-headers.ts';
import { kindOf } from './roundcube-kind.ts';
import { readMessage } from './roundcube-message.ts';
import { readRows } from './roundcube-rows.ts';
import type { Trouble } from './trouble.ts';

const id = 'roundcube';
const name = 'Roundcube';
const PREVIEW_FRAME = 'iframe[name="messagecontframe"]';
const HIDDEN_FRAME = '#mailpreviewframe[style*="display: none"]';

/** Roundcube with elastic, the skin it comes with since 1.4, or the older larry and classic. Others are recognised, and said to be unreadable. */
const roundcube: Host = {
  id,
  name,
  evidence: '2026-11, run: Roundcube 1.6.5, elastic; larry and classic from their templates, 1.6.0',
  sureness: 'run',
  // Everyone runs it at an address of their own.
  addresses: [],

  recognises(page) {
    return (
      page.querySelector('script[src*="program/js/app."]') !== null ||
      page.querySelector('body[class*="task-"] #layout, body.task-mail #messagelist') !== null ||
      (page.querySelector('script:not([src])') !== null && readEnv(page).task !== undefined)
    );
  },

  read(page, now) {
    const kind = kindOf(page);
    if (kind === 'compose') return composePage(page);
    if (kind === 'message') return messagePage(page, now);
    if (kind === 'list') return listPage(page, now);
    return kind === 'strange' ? trouble(['a skin it knows']) : undefined;
  },

  rowElement: rowOf,

  open(page, rowId) {
    const row = rowOf(page, rowId);
    const cell = row ? (row.querySelector('td.subject') ?? row) : null;
    const view = page.defaultView;
    if (!cell || !view) return false;
    const press = (type: string): void => {
      cell.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, button: 0, view }));
    };
    // The list listens to the button, not to clicks. Without a preview beside it, only a double click opens a mail.
    const clicks = previewFrame(page) ? 1 : 2;
    for (let click = 0; click < clicks; click += 1) for (const type of ['mousedown', 'mouseup', 'click']) press(type);
    return true;
  },

  frames(page) {
    return Array.from(page.querySelectorAll<HTMLIFrameElement>(`${PREVIEW_FRAME}, ${EDITOR_FRAME}`));
  },
};

function rowOf(page: Document, rowId: string): HTMLElement | undefined {
  const row = page.getElementById(rowId);
  return row?.closest('#messagelist') ? row : undefined;
}

export default roundcube;

function listPage(page: Document, now: number): PageReading | Trouble {
  const preview = previewOf(page);
  const self = selfOf(page, preview);
  const list = readRows(page, self, now);
  if ('missing' in list) return trouble(list.missing);
  const message = preview ? readMessage(preview, self, now) : undefined;
  if (message && 'missing' in message) return trouble(message.missing);
  const shown = message ? { conversation: message.conversation } : {};
  return {
    snapshot: snapshot(self, { ...shown, ...list }),
    ...(message ? { messageElements: elementsOf(message.conversation.messages[0]?.id, message.element) } : {}),
  };
}

function messagePage(page: Document, now: number): PageReading | Trouble {
  const self = selfOf(page);
  const message = readMessage(page, self, now);
  if ('missing' in message) return trouble(message.missing);
  return {
    snapshot: snapshot(self, { conversation: message.conversation }),
    messageElements: elementsOf(message.conversation.messages[0]?.id, message.element),
  };
}

function composePage(page: Document): PageReading | Trouble {
  const self = selfOf(page);
  const compose = readCompose(page, self);
  if ('missing' in compose) return trouble(compose.missing);
  if (!compose.draft) return { snapshot: snapshot(self, {}) };
  return { snapshot: snapshot(self, { draft: compose.draft }), editor: compose.editor };
}

/** The frame a mail is shown in beside the list; the older skins hide it where the list has all the room. */
function previewFrame(page: Document): HTMLIFrameElement | undefined {
  const frame = page.querySelector<HTMLIFrameElement>(PREVIEW_FRAME);
  return frame && !frame.closest(HIDDEN_FRAME) ? frame : undefined;
}

/** The preview's document once a mail is in it: before that it shows a picture, while loading it is half there. */
function previewOf(page: Document): Document | undefined {
  const preview = previewFrame(page)?.contentDocument;
  if (!preview || preview.readyState === 'loading') return undefined;
  return kindOf(preview) === 'message' ? preview : undefined;
}

/** Addresses of the signed-in person; none where people sign in with a bare name. */
function selfOf(page: Document, preview?: Document): string[] {
  const env = readEnv(page);
  const words = [
    own.first(page, '#layout-sidebar .header-title.username, #topline .username')?.textContent ?? '',
    own.first(page, 'select#_from option:checked')?.textContent ?? '',
    env.username ?? '',
    (preview && readEnv(preview).username) ?? '',
    ...env.identities,
  ];
  return [...new Set(addressesIn(words.join(' ')))];
}

function elementsOf(messageId: string | undefined, element: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map(messageId === undefined ? [] : [[messageId, element]]);
}

function snapshot(self: readonly string[], seen: Pick<Snapshot, 'conversation' | 'draft' | 'rows'>): Snapshot {
  return { hostId: id, hostName: name, ...seen, ...(self.length > 0 ? { self } : {}) };
}

function trouble(missing: readonly string[]): Trouble {
  return { hostId: id, hostName: name, missing };
}
