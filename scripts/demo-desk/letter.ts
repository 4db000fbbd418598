/** A letter written as an indented template: the indentation all its lines share, and blank ends, are gone. */
export function letter(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? '').split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(indent).trimEnd())
    .join('\n')
    .trim();
}
