import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file));

/** What opens a door: a schema put to use, text made into values, a listener for messages, a store that is read. */
const opensDoor =
  /\bletIn\(|\bv\.(safeParse|parse|is|assert)\(|\bJSON\.parse\(|\bonMessage(External)?\.addListener|\bonConnect(External)?\.addListener|addEventListener\('message'|\.onmessage\b|\bdefineItem\b|storage\.(local|session|sync|managed)\.get|\bv\.(strictObject|object|variant)\(/;

/** Not doors themselves: the latch every door has, and the forms of what comes through doors named elsewhere. */
const PARTS: Readonly<Record<string, string>> = {
  'lib/conversation/let-in.ts': 'the latch: every fuzzer goes through it',
  'lib/stats/observation.ts': 'a form of lib/messaging/calls.ts',
  'lib/stats/nudge-outcome.ts': 'a form of lib/messaging/calls.ts',
  'lib/messaging/remembered.ts': 'a form of lib/messaging/calls.ts and lib/background/memory.ts',
  'lib/messaging/complaint.ts': 'a form of lib/messaging/calls.ts and lib/db/schema.ts',
  'lib/complaints/course.ts': 'a form of lib/messaging/calls.ts and lib/db/schema.ts',
  'lib/complaints/said.ts': 'a form of lib/messaging/calls.ts and lib/db/schema.ts',
  'lib/sla/answer-times.ts': 'a form of lib/background/answer-times.ts',
  'lib/sla/read-of-late.ts': 'a form of lib/messaging/load-now.ts',
  'lib/messaging/load.ts': 'a form of lib/messaging/calls.ts and lib/messaging/load-now.ts',
  'lib/messaging/waiting.ts': 'a form of lib/messaging/calls.ts and lib/db/schema.ts',
  'entrypoints/trainer/merging.ts': 'a worker this page started; what it is told of files has no text',
  'entrypoints/trainer/merge-worker.ts': 'the page that started it; files go through lib/sharing/team-file.ts',
};

const doors = [
  ...filesIn('lib'),
  ...filesIn('entrypoints'),
  ...filesIn('components'),
  'scripts/json-lines.ts',
  'scripts/score.ts',
  'scripts/score-line.ts',
  'scripts/coach.ts',
  'scripts/coach-line.ts',
]
  .filter((file) => opensDoor.test(textOf(file)))
  .sort();
const fuzzers = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.fuzz.test.ts'));
const fuzzed = fuzzers.flatMap((file) =>
  [...textOf(`tests/fuzz/${file}`).matchAll(/^\/\/ door: (.+)$/gm)].flatMap(([, names]) => names?.split(' ') ?? []),
);

test('given any source that opens a door to the outside, a fuzzer names it', () => {
  expect(
    doors.filter((file) => !fuzzed.includes(file) && !(file in PARTS)),
    'write a tests/fuzz/<door>.fuzz.test.ts with a line `// door: <file>`',
  ).toEqual([]);
});

test('given the names in the fuzzers, each is a file that is there', () => {
  const all = new Set([...filesIn('lib'), ...filesIn('entrypoints'), ...filesIn('scripts')]);
  expect([...fuzzed, ...Object.keys(PARTS)].filter((file) => !all.has(file))).toEqual([]);
});

test('given a fuzzer, it throws ten thousand inputs and shows that it can fail', () => {
  const idle = fuzzers.filter(
    (file) =>
      !/\btestLines\(/.test(textOf(`tests/fuzz/${file}`)) &&
      (!/\bhold\(/.test(textOf(`tests/fuzz/${file}`)) || !/expectFound\(/.test(textOf(`tests/fuzz/${file}`))),
  );
  expect(idle).toEqual([]);
});
