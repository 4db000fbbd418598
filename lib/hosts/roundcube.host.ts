import type { Snapshot } from '../conversation/conversation.ts';
import { fits } from './fits.ts';
import type { Host, PageReading } from './host.ts';
import { EDITOR_FRAME, readCompose } from './roundcube-compose.ts';
import { readEnv } from './roundcube-env.ts';
import { readMessage } from './roundcube-message.ts';
import { addressesIn } from './roundcube-ref.ts';
import { readRows } from './roundcube-rows.ts';
import type { Trouble } from './trouble.ts';

const id = 'roundcube';
const name = 'Roundcube';
const PREVIEW_FRAME = 'iframe[name="messagecontframe"]';

/** Roundcube with its elastic skin, the one it comes with since 1.4. Older skins are recognised, and said to be unreadable. */
const roundcube: Host = {
  id,
  name,
  evidence: '2026-11, run: Roundcube 1.6.5, elastic',
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
    const body = page.body?.classList;
    if (!body?.contains('task-mail')) {
      return readEnv(page).task === 'mail' ? trouble(['the elastic skin']) : undefined;
    }
    if (body.contains('action-compose')) return composePage(page);
    if (body.contains('action-show') || body.contains('action-preview')) return messagePage(page, now);
    const isList = ['action-none', 'action-list', 'action-search'].some((action) => body.contains(action));
    return isList || page.querySelector('#messagelist') ? listPage(page, now) : undefined;
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
    const clicks = page.querySelector(PREVIEW_FRAME) ? 1 : 2;
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

/** The preview's document once a mail is in it: before that it shows a picture, while loading it is half there. */
function previewOf(page: Document): Document | undefined {
  const preview = page.querySelector<HTMLIFrameElement>(PREVIEW_FRAME)?.contentDocument;
  const actions = preview?.body?.classList;
  if (!preview || preview.readyState === 'loading' || !actions) return undefined;
  return actions.contains('action-preview') || actions.contains('action-show') ? preview : undefined;
}

/** Addresses of the signed-in person; none where people sign in with a bare name. */
function selfOf(page: Document, preview?: Document): string[] {
  const env = readEnv(page);
  const words = [
    outsideMails(page, '#layout-sidebar .header-title.username')?.textContent ?? '',
    outsideMails(page, 'select#_from option:checked')?.textContent ?? '',
    env.username ?? '',
    (preview && readEnv(preview).username) ?? '',
    ...env.identities,
  ];
  return [...new Set(addressesIn(words.join(' ')))];
}

/** The first that fits and stands in no mail: whoever writes one could otherwise make their own address the agent's. */
function outsideMails(page: Document, selector: string): Element | undefined {
  return [...page.querySelectorAll(selector)].find((element) => !fits(element, '#messagebody *'));
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
