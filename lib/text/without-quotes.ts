import { normalise } from './normalise.ts';
import { quotedLines } from './quoted-lines.ts';

/** The text made plain with the words of others blanked; what a machine added, and signatures, stay. Offsets hold. */
export function withoutQuotes(text: string): string {
  const lines = normalise(text).split('\n');
  const quoted = quotedLines(lines);
  return lines.map((line, at) => (quoted[at] === true ? ' '.repeat(line.length) : line)).join('\n');
}
