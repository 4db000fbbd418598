import { withoutLearntSignature } from './learnt-signature.ts';
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

/**
 * The lines of a mail that are its writer's own, as they stand there, with its empty lines. `earlier`: other mails of the
 * same writer, by which a signature without any mark is told.
 */
export function ownLines(text: string, earlier: readonly string[] = []): readonly string[] {
  const own = ownWords(withoutLearntSignature(text, earlier)).split('\n');
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [''];
    return own[at]?.trim() ? [line] : [];
  });
}
