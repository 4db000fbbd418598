/** Marks that mail programs put before the subject of replies and forwards, in the languages seen most. */
const PREFIX =
  /^(?:re|fwd?|aw|wg|sv|vs|vb|antw|odp|pd|tr|rv|rif|res|enc|ynt|ilt|回复|答复|转发|返信)(?:\[\d+\])?\s*[:：]\s*/iu;

/** A subject without the marks of replies and forwards. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim();
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, '');
  return bare;
}

/**
 * What tells one matter from others: the customer's address and the bare subject.
 * A subject wholly in brackets counts as none: that is how Roundcube shows a mail without one, in every language,
 * while its compose page leaves the subject empty.
 */
export function refOf(address: string, subject: string): string {
  const bare = bareSubject(subject).toLowerCase();
  return `${address.toLowerCase()} ${/^\(.*\)$/.test(bare) ? '' : bare}`.trim();
}

/** The mail addresses in `Name <address>, address …`, in lower case and order. */
export function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/[^\s<>,;"'()]+@[^\s<>,;"'()]+/g), (match) => match[0].toLowerCase());
}
