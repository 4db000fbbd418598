import { join } from 'node:path';
import { EMOTION_HEADS, TONE_HEADS } from '../../lib/tone/heads.ts';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { readBy, withCurves } from './fit-curves.ts';
import { isHeldOut, lotOf } from './halves.ts';
import { type LearnOptions, learn } from './learn.ts';
import { fromGrammars, handWritten, wholeMessages } from './own-data.ts';
import type { OwnLine } from './own-lines.ts';
import { ownRows } from './own-rows.ts';
import { pack } from './pack.ts';
import { namesSomebody } from './people.ts';
import { publicRows } from './public-rows.ts';
import type { Row } from './row.ts';
import { type Room, select } from './select.ts';
import { valencesFrom } from './valences.ts';

/** Day the data were last changed; part of the file, so it must not be the day of the run. */
const TRAINED = '2026-11-22';
/** With so much the file stays under 300 kB packed. */
const ROOM: Room = { features: 19_000, weights: 185_000 };
/** Comments are read by models that learned from the other parts, to see from where on a feeling is best called felt. */
const PARTS = 4;
const isTone = (head: string): boolean => (TONE_HEADS as readonly string[]).includes(head);
const isEmotion = (head: string): boolean => (EMOTION_HEADS as readonly string[]).includes(head);
const options: LearnOptions = {
  epochs: 12,
  rate: 0.2,
  paceOf: (head) => (isTone(head) ? 0.5 : isEmotion(head) ? 2 : 1),
  ridgeOf: (head) => (isEmotion(head) ? 2 : 3),
  fewest: 3,
  seed: 1,
};

/**
 * The bytes of the weights learned from the public data in `folder` and from our own sentences, but those `isLeftOut`;
 * the same data give the same bytes.
 */
export function trainModel(
  folder: string,
  say: (line: string) => void,
  isLeftOut: (line: OwnLine) => boolean = () => false,
): Uint8Array {
  const valences = valencesFrom(join(folder, 'raw', 'vader_gt', 'vader_lexicon.txt'));
  const own = [...handWritten(), ...fromGrammars()].filter((line) => !isLeftOut(line));
  const rows = [...publicRows(folder), ...own.flatMap(ownRows)];
  say(`${rows.length} rows: ${own.length} sentences of our own, the rest public`);
  const first = learn(rows, valences, { ...options, keeps: (feature) => !namesSomebody(feature) });
  const kept = select(first, ROOM);
  say(`learned; ${kept.size} features kept`);
  const fitted = (some: readonly Row[]) => pack(learn(some, valences, { ...options, kept }), valences, TRAINED);
  const felt = Array.from({ length: PARTS }, (_, part) => {
    const isOfPart = ({ source, text }: Row) => source === 'go-emotions' && Math.floor(lotOf(text) * PARTS) === part;
    say(`comments, part ${part + 1} of ${PARTS}, to be read by what is learned from the others`);
    return readBy(fitted(rows.filter((row) => !isOfPart(row))), rows.filter(isOfPart));
  }).flat();
  const whole = wholeMessages()
    .filter(({ text }) => !isHeldOut(text))
    .flatMap(ownRows);
  say('all once more, and the curves');
  return bytesOf(withCurves(fitted(rows), whole, felt));
}
