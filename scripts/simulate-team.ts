import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { teamFileName, teamFileText } from '../lib/sharing/team-file.ts';
import { weekMs, weeksUpTo } from '../lib/stats/aggregate.ts';
import { simulateTeam } from '../lib/stats/simulate.ts';
import { loadModule } from './load-module.ts';

/** `npm run -s simulate-team -- --agents N --weeks N --seed N --out FOLDER`: the team files a made-up team would share. */
const USE =
  'Use: npm run -s simulate-team -- --agents N --weeks N --seed N --out FOLDER [--until 2026-11-15] [--epsilon E]';

function leave(why: string): never {
  console.error(`${why}\n${USE}`);
  process.exit(2);
}

function number(name: string, text: string | undefined, usual: number, least: number, most: number): number {
  const value = text === undefined ? usual : Number(text);
  if (!Number.isSafeInteger(value) || value < least || value > most)
    leave(`--${name} is a whole number from ${least} to ${most}.`);
  return value;
}

function epsilonOf(text: string): number {
  const epsilon = Number(text);
  return epsilon >= 0.1 && epsilon <= 10 ? epsilon : leave('--epsilon is a number from 0.1 to 10.');
}

function asked() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { agents: text, weeks: text, seed: text, out: text, until: text, epsilon: text },
    });
    const until = values.until === undefined ? Date.now() - weekMs : Date.parse(values.until);
    if (Number.isNaN(until)) leave('--until is a day of the last week, such as 2026-11-15.');
    return {
      agents: number('agents', values.agents, 12, 1, 100_000),
      weeks: number('weeks', values.weeks, 12, 1, 53),
      seed: number('seed', values.seed, 1, 0, 4_294_967_295),
      out: values.out ?? leave('--out is missing: the folder to write to.'),
      until,
      ...(values.epsilon === undefined ? {} : { epsilon: epsilonOf(values.epsilon) }),
    };
  } catch (error) {
    return leave((error as Error).message);
  }
}

const { agents, weeks, seed, out, until, ...rest } = asked();
const { RULES } = await loadModule<typeof import('../lib/cues/registry.ts')>('/lib/cues/registry.ts');
const names = weeksUpTo(until, weeks);
mkdirSync(out, { recursive: true });
for (const contribution of simulateTeam({ agents, weeks: names, seed, cues: RULES, ...rest }))
  await writeFile(join(out, teamFileName(contribution)), await teamFileText(contribution));
console.log(`wrote ${agents} team files of ${weeks} weeks (${names[0]} to ${names.at(-1)}) to ${out}`);
