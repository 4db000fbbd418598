import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';

/** A line, and what it asks for; a line that asks for nothing has no `heard`. */
interface Line {
  readonly line: string;
  readonly heard?: object;
}

/** A line asks for what it says, or there is a reason why it asks for nothing. */
function linesHold(lines: fc.Arbitrary<Line>, parse: (line: string) => unknown) {
  return fc.property(lines, ({ line, heard }) => {
    const found = parse(line);
    const isRight = heard === undefined ? typeof found === 'string' : isDeepStrictEqual(found, heard);
    if (!isRight) throw new Error('heard what was not said');
    if (heard !== undefined) JSON.stringify(found);
    requireCleanPrototype();
  });
}

/**
 * What holds of every script that answers JSON, line by line. `usual` lines, and some long and deep enough to break what
 * reads them, and what says them again: those begin with `opening`.
 */
export function testLines(
  script: string,
  parse: (line: string) => unknown,
  usual: fc.Arbitrary<Line>,
  opening: string,
): void {
  const deep = fc.oneof(
    fc.constantFrom('[', opening).map((part) => ({ line: part.repeat(20_000) })),
    fc.constant({
      line: `${opening}${'['.repeat(50_000)}${']'.repeat(50_000)},"text":"x","side":"agent","draft":"x"}`,
    }),
  );
  const broken: fc.Arbitrary<Line> = fc.oneof(
    fc.json().map((line) => ({ line })),
    fc.string({ unit: 'binary' }).map((line) => ({ line: `${line}{` })),
  );
  const lines = fc.oneof(
    { weight: 85, arbitrary: usual },
    { weight: 14, arbitrary: broken },
    { weight: 1, arbitrary: deep as fc.Arbitrary<Line> },
  );

  test('given ten thousand lines, each asks for what it says or for nothing', async () => {
    await hold(linesHold(lines, parse));
  });

  test('given some of them, the script answers each, and with an error where nothing is asked', () => {
    const some = fc
      .sample(lines, { numRuns: 60, seed: 7 })
      .filter(({ line }) => line.trim() !== '' && !/[\r\n\u2028\u2029]/.test(line));
    const input = some.map(({ line }) => line).join('\n');
    const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', script], {
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
    await expectFound(linesHold(lines, (line) => JSON.parse(line)));
    await expectFound(linesHold(lines, () => 'no'));
    await expectFound(linesHold(lines, (line) => (line.endsWith('}') ? JSON.parse(line) : 'no')));
  });
}
