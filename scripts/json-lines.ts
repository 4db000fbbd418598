import { createInterface } from 'node:readline';

/** What a line may be called by, to be said again in its answer. */
export type LineId = string | number | null;

/** The object of one line and its id, or the reason why it is none. */
export function objectIn(line: string): { id: LineId; fields: Readonly<Record<string, unknown>> } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id = null, ...fields } = value as Record<string, unknown>;
  // Said again in the answer, so nothing that could be nested too deep to be said.
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  return { id, fields };
}

/** Answers each line of the standard input with one line; a line that asks for nothing with what is wrong with it, and exit code 1. */
export async function answerLines<Asked extends object>(
  askedOf: (line: string) => Asked | string,
  answer: (asked: Asked) => object,
): Promise<void> {
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at++;
    if (line.trim() === '') continue;
    const asked = askedOf(line.replace(/^\uFEFF/, ''));
    if (typeof asked === 'string') {
      process.stderr.write(`line ${at}: ${asked}\n`);
      process.stdout.write(`${JSON.stringify({ id: null, error: `line ${at}: ${asked}` })}\n`);
      process.exitCode = 1;
    } else process.stdout.write(`${JSON.stringify(answer(asked))}\n`);
  }
}
