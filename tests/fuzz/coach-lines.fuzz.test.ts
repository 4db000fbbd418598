// door: scripts/coach-line.ts
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedFitOf } from '../../scripts/coach-line.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { canary } from './shape.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const message = fc.record({ side: fc.constantFrom('customer', 'agent'), text }, { noNullPrototype: true });
const id = fc.oneof(text, fc.integer(), fc.constant(null));
const asked = fc.record({ id, thread: fc.array(message, { maxLength: 4 }), draft: text }, { noNullPrototype: true });

/** A line, and what it asks for; a line that asks for nothing has no `heard`. */
const usual = fc.oneof(
  asked.map((heard) => ({ line: JSON.stringify(heard), heard })),
  asked.map((heard) => ({ line: JSON.stringify({ ...heard, extra: { polluted: true } }), heard })),
  asked.map((heard) => ({ line: JSON.stringify(heard).replace('{', '{"__proto__":{"polluted":true},'), heard })),
  fc
    .tuple(
      asked,
      fc.constantFrom<[string, unknown]>(
        ['id', {}],
        ['id', true],
        ['draft', 7],
        ['draft', [canary]],
        ['draft', null],
        ['thread', {}],
        ['thread', 'none'],
        ['thread', [null]],
        ['thread', [[]]],
        ['thread', [{ side: 'customer' }]],
        ['thread', [{ side: 'Customer', text: 'x' }]],
        ['thread', [{ side: 'agent', text: ['x'] }]],
      ),
    )
    .map(([said, [name, wrong]]) => ({ line: JSON.stringify({ ...said, [name]: wrong }) })),
  asked.map(({ thread: _, ...said }) => ({ line: JSON.stringify(said) })),
  asked.map((said) => ({ line: JSON.stringify([said]) })),
  asked.map((said) => ({ line: JSON.stringify(said).slice(0, -1) })),
  fc.json().map((line) => ({ line })),
  fc.string({ unit: 'binary' }).map((line) => ({ line: `${line}{` })),
);
/** Long and deep enough to break what reads it, and what says it again. */
const deep = fc.oneof(
  fc.constantFrom('[', '{"thread":').map((part) => ({ line: part.repeat(20_000) })),
  fc.constant({ line: `{"id":1,"thread":${'['.repeat(50_000)}${']'.repeat(50_000)},"draft":"x"}` }),
);
const lines = fc.oneof({ weight: 99, arbitrary: usual }, { weight: 1, arbitrary: deep });

/** A line asks for what it says, or there is a reason why it asks for nothing. */
function linesHold(parse: (line: string) => unknown) {
  return fc.property(lines, (one: { line: string; heard?: object }) => {
    const found = parse(one.line);
    const isRight = one.heard === undefined ? typeof found === 'string' : isDeepStrictEqual(found, one.heard);
    if (!isRight) throw new Error('heard what was not said');
    if (one.heard !== undefined) JSON.stringify(found);
    requireCleanPrototype();
  });
}

test('given ten thousand lines, each asks for what it says or for nothing', async () => {
  await hold(linesHold(askedFitOf));
});

test('given some of them, the script answers each, and with an error where nothing is asked', () => {
  const some = fc
    .sample(lines, { numRuns: 60, seed: 7 })
    .filter(({ line }) => line.trim() !== '' && !/[\r\n\u2028\u2029]/.test(line));
  const input = some.map(({ line }) => line).join('\n');
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'coach'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { error?: string });
  expect(answers).toHaveLength(some.length);
  expect(answers.map(({ error }) => error === undefined)).toEqual(some.map((one) => 'heard' in one));
});

test('given a reader that believes every line, one that refuses all, and one that throws, the fuzzer finds each out', async () => {
  await expectFound(linesHold((line) => JSON.parse(line)));
  await expectFound(linesHold(() => 'no'));
  await expectFound(linesHold((line) => (line.endsWith('}') ? JSON.parse(line) : 'no')));
});
