import { machineLines } from './machine-lines.ts';
import { signatureLines } from './signature-lines.ts';
import { withoutQuotes } from './without-quotes.ts';

const INLINE = /https?:\/\/\S+|\bwww\.\S+|[^\s@]{1,80}@[^\s@]{1,120}\.\w{2,12}/g;
const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The text made plain, with everything blanked that is not the writer's own: quotes, signatures, disclaimers,
 * logs, code, links and addresses. Blanks are spaces and line breaks stay, so the length and every offset hold.
 * A forwarded mail is kept, since there it is the matter itself.
 */
export function ownWords(text: string): string {
  const lines = withoutQuotes(text).split('\n');
  const machine = machineLines(lines);
  const signature = signatureLines(lines, machine);
  return lines
    .map((line, at) => (machine[at] === true || signature[at] === true ? blank(line) : line.replace(INLINE, blank)))
    .join('\n');
}
