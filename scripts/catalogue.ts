import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Example } from '../components/catalogue/example-line.tsx';
import type { CueRule } from '../lib/cues/cue.ts';
import type { GapRule } from '../lib/nudges/gap.ts';
import { loadEngine } from './load-engine.ts';
import { examplesOf } from './package/cue-examples.ts';

const FILE = fileURLToPath(new URL('../docs/cues.md', import.meta.url));

/** One rule as a section: what it is about, what it looks like, what may serve better, and on what grounds. */
function sectionOf(rule: CueRule): string {
  const { up, quiet } = examplesOf('cues', rule.id, 2);
  const instead = rule.instead
    .map((wording) => (wording === '' ? 'leave it out' : `\u201C${wording}\u201D`))
    .join(', ');
  return [
    `### ${rule.id}`,
    '',
    rule.says,
    '',
    ...up.map(({ text }) => `- speaks up: ${text.replace('[', '**').replace(']', '**')}`),
    ...quiet.map(({ text }) => `- stays quiet: ${text}`),
    '',
    ...(instead === '' ? [] : [`May serve better: ${instead}.`, '']),
    `For ${statesOf(rule)}. Weight ${rule.weight}. Source: ${rule.source}.`,
    '',
  ].join('\n');
}

/** A gap as a section, with a pair of its examples. */
function gapSectionOf(gap: GapRule): string {
  const { up, quiet } = examplesOf('gaps', gap.id, 1);
  const told = ({ customer, text }: Example): string =>
    `“${customer}” answered by “${text.replace('|', ' **\u2026** ')}”`;
  return [
    `### ${gap.id}`,
    '',
    gap.says,
    '',
    ...up.map((one) => `- speaks up: ${told(one)}`),
    ...quiet.map((one) => `- stays quiet: ${told(one)}`),
    '',
    `For ${statesOf(gap)}. Weight ${gap.weight}. Source: ${gap.source}.`,
    '',
  ].join('\n');
}

function statesOf({ applies }: Pick<CueRule, 'applies'>): string {
  return applies.includes('any') ? 'any customer' : `a customer who may be ${applies.join(', ')}`;
}

function catalogue(rules: readonly CueRule[], gaps: readonly GapRule[]): string {
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
    ...agent.map(sectionOf),
    '## In a draft as a whole',
    '',
    ...gaps.map(gapSectionOf),
    '## In customers\u2019 messages',
    '',
    'These only inform; they never become a nudge.',
    '',
    ...customer.map(sectionOf),
  ].join('\n');
}

const { RULES, GAPS } = await loadEngine();
const now = catalogue(RULES, GAPS);
if (process.argv.includes('--check')) {
  const kept = await readFile(FILE, 'utf8').catch(() => '');
  if (kept !== now) {
    process.stderr.write('docs/cues.md is not what the rules say: run `npm run catalogue`.\n');
    process.exitCode = 1;
  }
} else await writeFile(FILE, now);
