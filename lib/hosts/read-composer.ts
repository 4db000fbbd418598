import type { Draft } from '../conversation/conversation.ts';
import { readField } from '../editor/field.ts';
import type { Attention, EditorElement } from './host.ts';
import type { OwnElements } from './own-elements.ts';
import type { ComposerParts } from './parts.ts';
import { documentOf, isShown } from './shown.ts';

/** The draft and where it is written. */
export interface ComposerRead {
  readonly draft: Pick<Draft, 'text' | 'kind'>;
  readonly editor: EditorElement;
}

/** Reads the reply being written in `root`; of several the one the agent is in. `undefined` where that is none. */
export function readComposer(
  root: HTMLElement,
  parts: ComposerParts,
  own: OwnElements,
  attention: Attention | undefined,
): ComposerRead | undefined {
  const boxes = parts.box === undefined ? [root] : own.all(root, parts.box);
  const found = boxes.filter(isShown).flatMap((box) => editorsIn(box, parts, own).map((editor) => ({ box, editor })));
  const chosen = found.length === 1 ? found[0] : found.find(({ editor }) => editor === attention?.editor);
  if (!chosen) return undefined;
  return { draft: { text: readField(chosen.editor), kind: kindOf(chosen.box, parts, own) }, editor: chosen.editor };
}

function editorsIn(box: HTMLElement, { editor, framed }: ComposerParts, own: OwnElements): readonly EditorElement[] {
  const inFrames = (framed === undefined ? [] : own.all(box, framed.frame)).filter(isShown).flatMap((frame) => {
    const page = documentOf(frame as HTMLIFrameElement);
    return framed && page ? own.all(page, framed.at) : [];
  });
  // A field that stands for a frame's editor is hidden behind it, and stale.
  return inFrames.length > 0 || editor === undefined ? inFrames : own.all(box, editor).filter(isShown);
}

function kindOf(box: HTMLElement, { reply, note }: ComposerParts, own: OwnElements): Draft['kind'] {
  const isReply = reply === 'always' || (reply !== undefined && own.has(box, reply));
  const isNote = note !== undefined && own.has(box, note);
  if (isReply === isNote) return 'unknown';
  return isReply ? 'reply' : 'note';
}
