import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Engine } from '../lib/coach/engine.ts';
import { chancesOf, sumsOf } from '../lib/tone/chances.ts';
import { loadEngine } from './load-engine.ts';
import { annotatorFigures } from './quality/annotators.ts';
import { coachFigures, cueFigures, judgedDrafts } from './quality/coach-figures.ts';
import { correctedFigures } from './quality/corrected.ts';
import { devFigures } from './quality/dev-sets.ts';
import { dialectFigures } from './quality/dialects.ts';
import { type Figure, heardFigures, ownFigures } from './quality/own-sets.ts';
import { agreements } from './quality/second-pass.ts';
import { worstErrors } from './quality/worst-errors.ts';
import { toneModel, WEIGHTS } from './tone-model.ts';

const USAGE = `npm run quality -- [FOLDER]

How well tone is read: on the half of our own whole messages that set nothing, and, with FOLDER, on the development
splits of the public sets in it (docs/tone-model.md says where each is had).`;

async function main(folder: string | undefined): Promise<number> {
  if (folder !== undefined && !existsSync(folder)) {
    console.error(`There is no folder ${folder}.\n\n${USAGE}`);
    return 2;
  }
  const model = toneModel();
  const chancesIn = (text: string) => chancesOf(sumsOf(model, text), model.header);
  const { tone, heads } = ownFigures(chancesIn, model.header.tones.line);
  title('Our own whole messages, held-out half');
  tone.forEach(tell);
  title('Each head on it');
  console.log(`${'head'.padEnd(16)}  has it   of    AUC     F1  calibration error`);
  for (const one of heads)
    console.log(
      [one.head.padEnd(16), pad(one.yes, 7), pad(one.rows, 4), fixed(one.auc), fixed(one.f1), fixed(one.error)].join(
        '  ',
      ),
    );
  title('Flags raised by the whole message');
  heardFigures(chancesIn).forEach(tell);
  title('What an agent’s correction does');
  correctedFigures(model).forEach(tell);
  title('The same matter in three Englishes');
  dialectFigures(chancesIn, model.header.tones.line).forEach(tell);
  if (folder === undefined) console.log('\nWithout a folder the public sets are not measured.');
  else {
    title('Public sets, development splits');
    devFigures(folder, chancesIn).forEach(tell);
  }
  tellCoach(await loadEngine());
  title('The ten worst errors in the tone of our own held-out messages');
  for (const { text, is, said, chance } of worstErrors(chancesIn, 10))
    console.log(`${is}, taken for ${said} (${fixed(chance)}): ${text.replaceAll('\n', ' ')}`);
  title('How two readers agree (Cohen’s kappa)');
  for (const side of ['customer', 'agent'] as const)
    for (const { label, messages, kappa } of agreements(side))
      console.log(`${`${side}: ${label}`.padEnd(36)} ${fixed(kappa)}  (${messages})`);
  const bytes = readFileSync(WEIGHTS);
  title('Size');
  console.log(`weights ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed; ${model.signs} features`);
  return 0;
}

/** How good the nudges are, on the half of the labelled drafts that nothing was written against, and each cue on both. */
function tellCoach(engine: Engine): void {
  for (const half of ['judging', 'seen'] as const) {
    title(half === 'judging' ? 'Nudges, on the half that judges' : 'Nudges, on the half they were written against');
    coachFigures(judgedDrafts(engine, half)).forEach(tell);
  }
  for (const by of ['second', 'either'] as const) {
    title(
      `Nudges, on the half that judges, by ${by === 'second' ? 'the second annotator' : 'what either annotator saw'}`,
    );
    coachFigures(judgedDrafts(engine, 'judging', by))
      .slice(0, 5)
      .forEach(tell);
  }
  title('How the two annotators of drafts and messages agree');
  annotatorFigures().forEach(tell);
  for (const side of ['agent', 'customer'] as const) {
    title(side === 'agent' ? 'Each nudge, the half that judges' : 'Each cue of customers, the half that judges');
    console.log(`${'cue'.padEnd(24)}  labelled  found  right`);
    for (const { id, labelled, found, right } of cueFigures(engine, 'judging', side))
      console.log([id.padEnd(24), pad(labelled, 8), pad(found, 5), pad(right, 5)].join('  '));
  }
}

const fixed = (value: number): string => value.toFixed(3);
const pad = (value: number, width: number): string => String(value).padStart(width);
const title = (words: string): void => console.log(`\n${words}\n${'─'.repeat(words.length)}`);
const tell = ({ says, value, rows }: Figure): void => console.log(`${says.padEnd(66)} ${fixed(value)}  (${rows})`);

process.exitCode = await main(process.argv[2]);
