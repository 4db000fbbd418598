import type { Draft } from '../conversation/conversation.ts';
import { readField } from '../editor/field.ts';
import type { EditorElement } from './host.ts';
import { addressesIn, refOf } from './mail-ref.ts';
import { isOwn } from './mail-sides.ts';

/** The reply being written and its editor; nothing while TinyMCE starts; or names of what was missing. */
export type ComposeRead =
  | { readonly draft: Draft; readonly editor: EditorElement }
  | { readonly draft?: never }
  | { readonly missing: readonly string[] };

/** The frame TinyMCE writes in; classic has names of its own. */
export const EDITOR_FRAME = 'iframe#composebody_ifr, iframe#compose-body_ifr';
const FIELD = '#composebodycontainer textarea#composebody, #compose-body-parent textarea#compose-body';

/** Reads the compose page. `self`: addresses of the signed-in person. */
export function readCompose(page: Document, self: readonly string[]): ComposeRead {
  const field = page.querySelector<HTMLTextAreaElement>(FIELD);
  const mode = page.querySelector<HTMLInputElement>('form input[name="_is_html"]');
  const subject = page.querySelector<HTMLInputElement>('#compose-subject');
  const missing = [
    ...(field ? [] : ['reply editor']),
    ...(mode ? [] : ['kind of the reply editor']),
    ...(subject ? [] : ['subject of the reply']),
    ...(page.querySelector('#_to') ? [] : ['receivers of the reply']),
  ];
  if (!field || !mode || !subject || missing.length > 0) return { missing };

  const editor = mode.value === '1' ? richEditor(page) : field;
  if (!editor) return {};
  const to = receivers(page, '_to');
  const all = [...to, ...receivers(page, '_cc'), ...receivers(page, '_bcc')];
  const customer = to.find((address) => !isOwn(address, self)) ?? to[0];
  const draft: Draft = {
    text: readField(editor),
    kind: kindOf(all, self),
    ...(customer ? { ref: refOf(customer, subject.value) } : {}),
  };
  return { draft, editor };
}

/** The body TinyMCE writes in, once it can be written in. Quoted mails cannot hold it: the frame is not part of them. */
function richEditor(page: Document): HTMLElement | undefined {
  const frame = page.querySelector<HTMLIFrameElement>(EDITOR_FRAME);
  const body = frame?.contentDocument?.body;
  return body?.getAttribute('contenteditable') === 'true' ? body : undefined;
}

/** Addresses in the field, and in the chips elastic shows instead of it. */
function receivers(page: Document, id: string): string[] {
  const field = page.querySelector<HTMLTextAreaElement | HTMLInputElement>(`#${id}`);
  const chips = Array.from(
    field?.parentElement?.querySelectorAll('.recipient-input li.recipient') ?? [],
    (chip) => chip.getAttribute('title') ?? chip.textContent ?? '',
  );
  return [...new Set(addressesIn([field?.value ?? '', ...chips].join(' ')))];
}

/** Mail to colleagues alone is a note; to nobody yet, or from an unknown sender, it could be either. */
function kindOf(addresses: readonly string[], self: readonly string[]): Draft['kind'] {
  if (addresses.length === 0) return 'unknown';
  if (self.length === 0) return 'reply';
  return addresses.every((address) => isOwn(address, self)) ? 'note' : 'reply';
}
