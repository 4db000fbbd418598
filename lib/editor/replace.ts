import type { ChangeOutcome } from '../bridge/protocol.ts';
import type { EditorElement } from '../hosts/host.ts';
import { blankIn } from '../nudges/blank.ts';
import { cut, type Span, splice } from '../text/span.ts';
import { readField } from './field.ts';
import { giveFocus } from './focus.ts';
import { type Change, pasteable } from './pasteable.ts';
import { pasteWords, typeWords } from './put-words.ts';
import { select, selectHeard } from './select.ts';
import { keepUndoStep } from './undo-step.ts';
import { type Way, waysOf } from './way.ts';

/** How long an editor may take to accept a change before its text is looked at, in ms (measured over 15 editors). */
const SETTLE_MS = 160;
/** How often it is looked at meanwhile: an agent who undoes the change at once has undone it for good. */
const STEP_MS = 20;

/**
 * Exchanges a span of the draft for other words, as if the agent had put them there: the editor's own undo takes it
 * back, and nothing but the words reaches its content. `isAway`: the sidebar has the keyboard just now.
 *
 * `moved-on`: the draft no longer has the expected words there; nothing was touched. `failed`: the editor refused;
 * nothing was changed.
 */
export async function replaceSpan(
  editor: EditorElement,
  span: Span,
  expected: string,
  words: string,
  isAway: boolean,
): Promise<ChangeOutcome> {
  if (cut(readField(editor), span) !== expected) return 'moved-on';
  await giveFocus(editor, isAway);
  for (const way of waysOf(editor)) {
    const change = way === 'paste' ? pasteable(readField(editor), { span, words }) : { span, words };
    // Words are never put in a place that was not chosen.
    const isSelected = way === 'paste' ? await selectHeard(editor, change.span) : select(editor, change.span);
    if (!isSelected) return cut(readField(editor), span) === expected ? 'failed' : 'moved-on';
    const before = readField(editor);
    if (cut(before, span) !== expected) return 'moved-on';
    const isTaken = put(editor, change, way);
    // Another way is never tried on a text that was changed: that is how other tools doubled whole mails.
    if (await hasChanged(editor, before, splice(before, span, words), isTaken ? SETTLE_MS : 0)) {
      placeCaret(editor, span.start, words, change.words === words);
      return 'done';
    }
  }
  return 'failed';
}

/** Whether the text became another than it was; waits until it is the one that is wanted, or the time is over. */
async function hasChanged(editor: EditorElement, before: string, wanted: string, withinMs: number): Promise<boolean> {
  let now = readField(editor);
  let isOther = now !== before;
  for (let waited = 0; waited < withinMs && now !== wanted; waited += STEP_MS) {
    await new Promise((done) => setTimeout(done, STEP_MS));
    now = readField(editor);
    isOther ||= now !== before;
  }
  return isOther;
}

/** False where nobody took the words: nothing has changed then. */
function put(editor: EditorElement, { words }: Change, way: Way): boolean {
  if (way === 'paste') return pasteWords(editor, words);
  keepUndoStep(editor);
  typeWords(editor.ownerDocument, words);
  keepUndoStep(editor);
  return true;
}

/**
 * What is left to be filled in is selected, so that the agent's next words take its place. Otherwise the caret stands
 * behind the words, where the editor leaves it by itself unless more was pasted than they.
 */
function placeCaret(editor: EditorElement, at: number, words: string, isBehind: boolean): void {
  const blank = blankIn(words);
  const end = at + words.length;
  const span = blank ? { start: at + blank.start, end: at + blank.end } : { start: end, end };
  if (blank === undefined && isBehind) return;
  const text = readField(editor);
  if (cut(text, { start: at, end }) === words) select(editor, span);
}
