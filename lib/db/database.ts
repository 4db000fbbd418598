import { type IDBPDatabase, openDB } from 'idb';
import { report } from '../report.ts';
import { DatabaseTrouble } from './database-trouble.ts';
import { recoverDatabase } from './recover.ts';
import { type AttuneSchema, storeNames } from './schema.ts';
import type { OlderDatabase, Upgrade, UpgradeTransaction } from './upgrade.ts';

/** The open database. */
export type Database = IDBPDatabase<AttuneSchema>;

/** Name of the database in the extension's origin. */
export const databaseName = 'attune';

/** How long another page may take to let go before we call it blocked. */
const patienceMs = 5_000;

const upgrades = inOrder(import.meta.glob<Upgrade>('./upgrades/*.ts', { eager: true, import: 'default' }));

/** The database version this code writes: the number of its upgrades. */
export const databaseVersion = upgrades.length;

let opening: Promise<Database> | undefined;

/**
 * The database, opened once per page or background, brought up to date, and recovered where it is damaged.
 * Throws a `DatabaseTrouble` for one that is newer, blocked or out of reach; the next call tries again.
 */
export function openDatabase(): Promise<Database> {
  opening ??= openWhole().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Lets go of the database, so that it can be deleted or opened anew. */
export async function closeDatabase(): Promise<void> {
  const open = await opening?.catch(() => undefined);
  opening = undefined;
  open?.close();
}

async function openWhole(): Promise<Database> {
  try {
    return await openNow();
  } catch (error) {
    if (!(error instanceof DatabaseTrouble && error.kind === 'damaged')) throw error;
    report(error, 'database');
    return recoverDatabase(databaseName, openNow);
  }
}

async function openNow(): Promise<Database> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const blocked = Promise.withResolvers<never>();
  const open = openDB<AttuneSchema>(databaseName, databaseVersion, {
    upgrade: (database, from, _to, transaction) =>
      runUpgrades(database as unknown as OlderDatabase, from, transaction as unknown as UpgradeTransaction),
    blocked: () => {
      giveUp = setTimeout(() => blocked.reject(new DatabaseTrouble('blocked')), patienceMs);
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = undefined;
    },
  });
  try {
    const database = await Promise.race([open, blocked.promise]);
    if (isWhole(database)) return database;
    database.close();
    throw new DatabaseTrouble('damaged');
  } catch (error) {
    throw troubleOf(error, () => open.then((late) => late.close()).catch(() => undefined));
  } finally {
    clearTimeout(giveUp);
  }
}

async function runUpgrades(database: OlderDatabase, from: number, transaction: UpgradeTransaction): Promise<void> {
  try {
    for (const upgrade of upgrades.slice(from)) await upgrade(database, transaction);
  } catch (error) {
    report(error, 'database upgrade');
    transaction.abort();
    await transaction.done.catch(() => undefined);
  }
}

function isWhole(database: Database): boolean {
  return storeNames.every((name) => database.objectStoreNames.contains(name));
}

function troubleOf(error: unknown, letGo: () => void): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) {
    if (error.kind === 'blocked') letGo();
    return error;
  }
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return new DatabaseTrouble('newer', error);
  // What browsers answer when the files under the database are broken.
  if (name === 'UnknownError' || name === 'DataError') return new DatabaseTrouble('damaged', error);
  return new DatabaseTrouble('unavailable', error);
}

/** Upgrades by their number. Throws where a number is missing or there twice: a mistake of ours, seen at once. */
function inOrder(files: Readonly<Record<string, Upgrade>>): Upgrade[] {
  return Object.keys(files)
    .sort()
    .map((path, i) => {
      const upgrade = files[path];
      if (!upgrade || !path.includes(`/${String(i + 1).padStart(4, '0')}-`)) {
        throw new Error(`Database upgrade ${i + 1} is missing or there twice.`);
      }
      return upgrade;
    });
}
