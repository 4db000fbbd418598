import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EMOTION_HEADS } from '../lib/tone/heads.ts';
import { bytesOf } from '../lib/tone/model-header.ts';
import { WEIGHTS } from './tone-model.ts';
import { withCurves } from './train/fit-curves.ts';
import { isHeldOut, lotOf } from './train/halves.ts';
import { type LearnOptions, learn } from './train/learn.ts';
import { fromGrammars, handWritten, wholeMessages } from './train/own-data.ts';
import { ownRows } from './train/own-rows.ts';
import { pack } from './train/pack.ts';
import { namesSomebody } from './train/people.ts';
import { publicRows } from './train/public-rows.ts';
import { type Room, select } from './train/select.ts';
import { valencesFrom } from './train/valences.ts';

const USAGE = `npm run train -- FOLDER

Learns the weights Attune reads tone with, from the public data in FOLDER (docs/tone-model.md says where each source is
had) and the sentences in scripts/train. Writes lib/tone/tone.weights; the same data give the same bytes.`;

/** Day the data were last changed; part of the file, so it must not be the day of the run. */
const TRAINED = '2026-11-22';
/** With so much the file stays under 300 kB packed. */
const ROOM: Room = { features: 15_000, weights: 130_000 };
const SHARE_KEPT_FOR_BORDERS = 0.1;
const options: LearnOptions = {
  epochs: 5,
  rate: 0.06,
  decay: 0.0005,
  fewest: 3,
  seed: 1,
  paceOf: (head) => ((EMOTION_HEADS as readonly string[]).includes(head) ? 2 : 1),
};

function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error(folder === undefined ? USAGE : `There is no folder ${folder}.\n\n${USAGE}`);
    return 2;
  }
  const say = (line: string) => console.log(`  · ${line}`);
  const valences = valencesFrom(join(folder, 'raw', 'vader_gt', 'vader_lexicon.txt'));
  const open = publicRows(folder);
  const isKept = ({ source, text }: (typeof open)[number]) =>
    source === 'go-emotions' && lotOf(text) < SHARE_KEPT_FOR_BORDERS;
  const own = [...handWritten(), ...fromGrammars()];
  const rows = [...open.filter((row) => !isKept(row)), ...own.flatMap(ownRows)];
  say(`${rows.length} rows: ${own.length} sentences of our own, the rest public`);
  const first = learn(rows, valences, { ...options, keeps: (feature) => !namesSomebody(feature) });
  const kept = select(first, ROOM);
  say(`learned; ${kept.size} features kept`);
  const learned = learn(rows, valences, { ...options, kept });
  const whole = wholeMessages()
    .filter(({ text }) => !isHeldOut(text))
    .flatMap(ownRows);
  const bytes = bytesOf(withCurves(pack(learned, valences, TRAINED), whole, open.filter(isKept)));
  const before = existsSync(WEIGHTS) ? readFileSync(WEIGHTS) : undefined;
  writeFileSync(WEIGHTS, bytes);
  say(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  say(before?.equals(bytes) ? 'the same, bit for bit, as the file before' : 'other weights than before');
  return 0;
}

process.exitCode = main(process.argv[2]);
