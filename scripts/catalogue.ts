import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CueRule } from '../lib/cues/cue.ts';
import type { GapRule } from '../lib/nudges/gap.ts';
import { loadEngine } from './load-engine.ts';

const FILE = fileURLToPath(new URL('../docs/cues.md', import.meta.url));
const examplesOf = (id: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../tests/cues/${id}.txt`, import.meta.url)), 'utf8');

/** One rule as a section: what it is about, what it looks like, what may serve better, and on what grounds. */
async function sectionOf(rule: CueRule): Promise<string> {
  const lines = (await examplesOf(rule.id)).split('\n');
  const shown = (sign: string): string[] => lines.filter((line) => line.startsWith(sign)).slice(0, 2);
  const instead = rule.instead
    .map((wording) => (wording === '' ? 'leave it out' : `\u201C${wording}\u201D`))
    .join(', ');
  return [
    `### ${rule.id}`,
    '',
    rule.says,
    '',
    ...shown('+').map((line) => `- speaks up: ${line.slice(2).replace('[', '**').replace(']', '**')}`),
    ...shown('-').map((line) => `- stays quiet: ${line.slice(2)}`),
    '',
    ...(instead === '' ? [] : [`May serve better: ${instead}.`, '']),
    `For ${statesOf(rule)}. Weight ${rule.weight}. Source: ${rule.source}.`,
    '',
  ].join('\n');
}

/** A gap as a section, with a pair of its examples. */
async function gapSectionOf(gap: GapRule): Promise<string> {
  const lines = (await readFile(fileURLToPath(new URL(`../tests/gaps/${gap.id}.txt`, import.meta.url)), 'utf8')).split(
    '\n',
  );
  const shown = (sign: string): string[] => lines.filter((line) => line.startsWith(sign)).slice(0, 1);
  const told = (line: string): string => {
    const [customer = '', draft = ''] = line.slice(2).split(' => ');
    return `“${customer}” answered by “${draft.replaceAll('\\n', ' ').replace('|', ' **\u2026** ')}”`;
  };
  return [
    `### ${gap.id}`,
    '',
    gap.says,
    '',
    ...shown('+').map((line) => `- speaks up: ${told(line)}`),
    ...shown('-').map((line) => `- stays quiet: ${told(line)}`),
    '',
    `For ${statesOf(gap)}. Weight ${gap.weight}. Source: ${gap.source}.`,
    '',
  ].join('\n');
}

function statesOf({ applies }: Pick<CueRule, 'applies'>): string {
  return applies.includes('any') ? 'any customer' : `a customer who may be ${applies.join(', ')}`;
}

async function catalogue(rules: readonly CueRule[], gaps: readonly GapRule[]): Promise<string> {
  const agent = rules.filter((rule) => rule.side === 'agent');
  const customer = rules.filter((rule) => rule.side === 'customer');
  return [
    '# The cue catalogue',
    '',
    `Every wording Attune may speak up about: ${agent.length} in drafts, ${customer.length} in customers\u2019 messages.`,
    `Beside them ${gaps.length} things a draft may lack, or have too much of, as a whole.`,
    'Each can be switched off. Written by `npm run catalogue` from `lib/cues/rules/` and `lib/nudges/gaps/`; do not edit by hand.',
    '',
    '## In drafts',
    '',
    ...(await Promise.all(agent.map(sectionOf))),
    '## In a draft as a whole',
    '',
    ...(await Promise.all(gaps.map(gapSectionOf))),
    '## In customers\u2019 messages',
    '',
    'These only inform; they never become a nudge.',
    '',
    ...(await Promise.all(customer.map(sectionOf))),
  ].join('\n');
}

const { RULES, GAPS } = await loadEngine();
const now = await catalogue(RULES, GAPS);
if (process.argv.includes('--check')) {
  const kept = await readFile(FILE, 'utf8').catch(() => '');
  if (kept !== now) {
    process.stderr.write('docs/cues.md is not what the rules say: run `npm run catalogue`.\n');
    process.exitCode = 1;
  }
} else await writeFile(FILE, now);
