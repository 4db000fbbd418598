/** A signature longer than this is a mail that was sent twice. */
const LONGEST = 12;
/** What ends in a full stop or a question is said, not signed. */
const SAID = /\p{L}{2,}.*[.?!…]\s*$/u;

/**
 * How many of the last lines of a mail are its writer's signature: those in which another mail of theirs ends, too. The
 * idea is Zammad's (its `email_signature_detection`). Lines are own words without quotes, trimmed, none empty; `isFarewell`
 * tells what stays, such as "Kind regards,". At least one line of the mail is left.
 */
export function learntSignature(
  lines: readonly string[],
  others: readonly (readonly string[])[],
  isFarewell: (line: string) => boolean,
): number {
  return Math.max(0, ...others.map((other) => commonEnding(lines, other, isFarewell)));
}

function commonEnding(one: readonly string[], other: readonly string[], isFarewell: (line: string) => boolean): number {
  const most = Math.min(one.length - 1, other.length - 1, LONGEST);
  let count = 0;
  for (; count < most; count += 1) {
    const line = one.at(-1 - count) ?? '';
    if (line !== other.at(-1 - count) || SAID.test(line) || isFarewell(line)) break;
  }
  return count;
}
