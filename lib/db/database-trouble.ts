/** What can be wrong with the database as a whole. */
export type DatabaseTroubleKind = 'newer' | 'blocked' | 'damaged' | 'unavailable';

const advice: Readonly<Record<DatabaseTroubleKind, string>> = {
  newer: 'A newer Attune wrote this data. Update Attune to read it; nothing was changed.',
  blocked: 'Another Attune page keeps the data open. Close the other Attune pages and try again.',
  damaged: 'The data could not be read whole. Attune keeps what it can and begins the rest anew.',
  unavailable: 'The browser does not let Attune keep data now. Free some disk space or restart the browser.',
};

/** The database cannot be used as it is; `message` says what to do about it. */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble';
  readonly kind: DatabaseTroubleKind;

  constructor(kind: DatabaseTroubleKind, cause?: unknown) {
    super(advice[kind], { cause });
    this.kind = kind;
  }
}
