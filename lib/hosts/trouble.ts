/** A host page we could not read, described without any of its text. */
export interface Trouble {
  readonly hostId: string;
  readonly hostName: string;
  /** What was looked for and not found: names of our own, never words of the page. */
  readonly missing: readonly string[];
}

/** Tells a trouble from a snapshot. */
export function isTrouble(value: object): value is Trouble {
  return 'missing' in value;
}
