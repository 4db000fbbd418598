import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** What an upgrade works on: an unknown older shape, so its types promise nothing. */
export type OlderDatabase = IDBPDatabase<unknown>;
/** The one transaction in which all upgrades run. */
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step of the database from version N−1 to N: the default export of `lib/db/upgrades/NNNN-what-it-does.ts`.
 * It may await requests of the transaction and nothing else, or the browser ends the transaction early.
 */
export type Upgrade = (database: OlderDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
