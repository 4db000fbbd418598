/** A digit or letter says how many letters a line begins with in common with the one before it; so many at most. */
const MOST = 40;
const ZERO = 48;

/**
 * Lines written short: of each only what differs from the line before, after one character for how much does not. Of
 * sorted words a third less is left, packed, than of the words themselves. No line may have a line break in it.
 */
export function frontCoded(lines: readonly string[]): string {
  let before = '';
  const short = lines.map((line) => {
    let same = 0;
    while (same < MOST && same < line.length && line[same] === before[same]) same += 1;
    before = line;
    return String.fromCharCode(ZERO + same) + line.slice(same);
  });
  return short.join('\n');
}

/** The lines again. Throws where they were never written so. */
export function fromFrontCoded(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split('\n').map((line) => {
    const same = line.charCodeAt(0) - ZERO;
    if (!(same >= 0 && same <= before.length)) throw new Error('A list in the tone weights is broken.');
    before = before.slice(0, same) + line.slice(1);
    return before;
  });
}
