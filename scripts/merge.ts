import { readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerOf, ledgerText } from '../lib/sharing/ledger-file.ts';
import { type FileToMerge, mergeTeamFiles } from '../lib/sharing/merge-team-files.ts';
import { noTeam } from '../lib/sharing/team-state.ts';
import { weekOf } from '../lib/stats/aggregate.ts';
import type { Cohort } from '../lib/stats/cohort.ts';
import { releasedText } from '../lib/stats/export.ts';
import { lowestFloor } from '../lib/stats/suppress.ts';

/**
 * `npm run -s merge -- FOLDER > released.json`: what the trainer page would release from the team files of a folder.
 * Which groups were formed is kept in the folder (`--ledger FILE`: elsewhere), so that no two releases can be subtracted
 * from each other. What is refused is told on standard error; exit 2 where nothing can be released.
 */
const LEDGER = '.attune-ledger.json';

function leave(why: string): never {
  console.error(why);
  process.exit(2);
}

function wholeNumber(name: string, text: string | undefined, least: number): number {
  if (text === undefined) return least;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) leave(`--${name} is a whole number, ${least} or more.`);
  return number;
}

function asked() {
  try {
    const options = { ledger: { type: 'string' }, agents: { type: 'string' }, messages: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new Error('Name one folder.');
    return {
      folder,
      ledger: values.ledger ?? join(folder, LEDGER),
      floor: {
        agents: wholeNumber('agents', values.agents, lowestFloor.agents),
        messages: wholeNumber('messages', values.messages, lowestFloor.messages),
      },
    };
  } catch (error) {
    return leave(
      `${(error as Error).message}\nUse: npm run -s merge -- FOLDER [--agents N] [--messages N] [--ledger FILE]`,
    );
  }
}

/** The groups formed before. A ledger that can't be read stops us: without it two releases could be subtracted. */
function earlierIn(file: string): readonly Cohort[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return leave(`The ledger cannot be read (${(error as Error).message}).`);
  }
  return (
    ledgerOf(text) ??
    leave(
      `${file} is damaged. It keeps which groups were shown before; put back a copy of it. Without it, what is released ` +
        'now could be subtracted from what was released before. If nothing was ever released, delete it.',
    )
  );
}

/** By name, as a trainer's page takes them. */
function filesIn(folder: string): FileToMerge[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && name.endsWith('.json'))
      .sort()
      .map((name) => ({ name, text: () => readFileSync(join(folder, name), 'utf8') }));
  } catch (error) {
    return leave(`The folder cannot be read: ${(error as Error).message}`);
  }
}

const { folder, ledger, floor } = asked();
// The folder is all there is: what is no longer in it was taken back.
const before = { ...noTeam, cohorts: earlierIn(ledger) };
const { weeks, state, report } = await mergeTeamFiles(filesIn(folder), before, {
  floor,
  runningWeek: weekOf(Date.now()),
});
const { taken, refused, withdrawn } = report;
for (const { name, why } of refused) console.error(`not taken: ${name} (${why})`);
for (const name of withdrawn) console.error(`taken back: ${name}`);
console.error(`${taken} taken, ${withdrawn.length} taken back, ${refused.length} not taken`);
try {
  // First what the next release must know; then what can be seen.
  await writeFile(`${ledger}.new`, ledgerText(state.cohorts));
  await rename(`${ledger}.new`, ledger);
} catch (error) {
  leave(`The ledger cannot be kept (${(error as Error).message}). Name a place for it: --ledger FILE`);
}
process.stdout.write(releasedText(weeks, floor));
