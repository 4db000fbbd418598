import { deleteDB, openDB } from 'idb';
import { type AttuneSchema, storeNames } from './schema.ts';

type StoreName = (typeof storeNames)[number];
type Rows = { readonly [Name in StoreName]: readonly AttuneSchema[Name]['value'][] };

/**
 * A whole database in place of a damaged one, with every row that could still be read.
 * What is lost comes back by itself where hosts show it: who waits is reported anew at the next look at a list.
 */
export async function recoverDatabase<Open extends Writable>(
  name: string,
  openNew: () => Promise<Open>,
): Promise<Open> {
  const rows = await readableRows(name);
  await deleteDB(name);
  const database = await openNew();
  for (const store of storeNames) {
    // A row that the store no longer takes is one of the damaged ones; the others still go in.
    for (const row of rows[store]) await database.put(store, row).catch(() => undefined);
  }
  return database;
}

/** The part of a database that recovery writes to. */
interface Writable {
  put(store: StoreName, row: Rows[StoreName][number]): Promise<unknown>;
}

async function readableRows(name: string): Promise<Rows> {
  const rows: Record<StoreName, unknown[]> = { waiting: [], aggregates: [], seen: [], complaints: [], load: [] };
  const damaged = await openDB(name).catch(() => undefined);
  if (damaged) {
    for (const store of storeNames) {
      if (damaged.objectStoreNames.contains(store)) rows[store] = await damaged.getAll(store).catch(() => []);
    }
    damaged.close();
  }
  return rows as unknown as Rows;
}
