import { isField, readField } from '../editor/field.ts';
import { isLooking, readLikely } from './general/read-likely.ts';
import type { Attention, EditorElement, Host, PageReading } from './host.ts';
import { documentOf } from './shown.ts';

/** Lines a text box must have room for before it is taken for the place of a reply. */
const LEAST_ROWS = 2;
/** Frames of a page that are looked into. */
const MOST_FRAMES = 50;

/**
 * Any page, on request: the text box the agent writes in is the draft, text the agent selects is the customer's message.
 * What is likely a conversation is read by general signs, or as the agent showed it.
 */
const anywhere: Host = {
  id: 'anywhere',
  name: 'This page',
  evidence: '2026-11, by design: standard HTML only',
  sureness: 'low',
  addresses: [],
  readsAttention: true,
  recognises: () => true,
  frames: editorFrames,
  read(page, now, attention): PageReading {
    const editor = usableEditor(page, attention);
    const selected = attention?.selected?.trim();
    const read = readLikely(page, now, attention);
    const isTold = read?.conversation.messages.some(({ side }) => side === 'customer') === true;
    return {
      snapshot: {
        hostId: 'anywhere',
        hostName: page.location.hostname,
        ...(read && { conversation: read.conversation, likely: read.likely }),
        ...(isLooking(page) && { isLooking: true }),
        // People select words for many reasons: where it is known what the customer wrote, for another one.
        ...(selected &&
          !isTold && {
            conversation: {
              ref: selected.slice(0, 200),
              messages: [{ id: 'selection', side: 'customer', text: selected }],
              isWhole: false,
            },
          }),
        ...(editor && { draft: { text: readField(editor), kind: 'unknown' } }),
      },
      ...(editor && { editor }),
      ...(read && { messageElements: read.elements }),
    };
  },
};

export default anywhere;

/** Same-origin frames that can be written in: older editors keep their text in one. */
function editorFrames(page: Document): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')].slice(0, MOST_FRAMES).filter((frame) => {
    const inner = documentOf(frame);
    return inner?.designMode === 'on' || inner?.body?.isContentEditable === true;
  });
}

function usableEditor(page: Document, attention: Attention | undefined): EditorElement | undefined {
  const editor = attention?.editor;
  if (!editor?.isConnected || editor.ownerDocument.defaultView?.top !== page.defaultView) return undefined;
  if (!isField(editor)) return editor;
  return editor.tagName === 'TEXTAREA' && editor.rows >= LEAST_ROWS ? editor : undefined;
}
