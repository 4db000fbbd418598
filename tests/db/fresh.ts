import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase } from '../../lib/db/database.ts';

/** An empty browser store for the next test. */
export async function freshStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
