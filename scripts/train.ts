import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { WEIGHTS } from './tone-model.ts';
import { judgeLeftOut } from './train/left-out.ts';
import { handWritten } from './train/own-data.ts';
import { trainModel } from './train/train-model.ts';

const USAGE = `npm run train -- FOLDER [--without FILE]

Learns the weights Attune reads tone with, from the public data in FOLDER (docs/tone-model.md says where each source is
had) and the sentences in scripts/train. Writes lib/tone/tone.weights; the same data give the same bytes.

  --without FILE   learns without one file of scripts/train/sentences (customer-posts-travel), tells how well its lines
                   are read then, and writes nothing`;

const say = (line: string) => console.log(`  · ${line}`);

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { without: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    console.error(folder === undefined ? USAGE : `There is no folder ${folder}.\n\n${USAGE}`);
    return 2;
  }
  return values.without === undefined ? write(folder) : leaveOut(folder, values.without);
}

function write(folder: string): number {
  const bytes = trainModel(folder, say);
  const before = existsSync(WEIGHTS) ? readFileSync(WEIGHTS) : undefined;
  writeFileSync(WEIGHTS, bytes);
  say(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  say(before?.equals(bytes) ? 'the same, bit for bit, as the file before' : 'other weights than before');
  return 0;
}

function leaveOut(folder: string, without: string): number {
  const lines = handWritten().filter(({ file }) => file === without);
  if (!lines.some(({ tone }) => tone !== undefined)) {
    console.error(`There is no customers’ file ${without}.txt in scripts/train/sentences.\n\n${USAGE}`);
    return 2;
  }
  const weights = trainModel(folder, say, ({ file }) => file === without);
  const { lines: judged, macroF1, coverage, precision } = judgeLeftOut(weights, lines);
  say(`${judged} lines of ${without}, none of them learned from: tone three ways, macro-F1 ${macroF1.toFixed(3)}`);
  say(`what would be shown of it is right in ${precision.toFixed(3)}, for ${coverage.toFixed(3)} of the lines`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
