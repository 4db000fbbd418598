import { deleteDB } from 'idb';
import { closeDatabase, databaseName, openDatabase } from './database.ts';
import { storeNames } from './schema.ts';

/** Empties the database for good. One that cannot be opened is deleted whole. */
export async function eraseDatabase(): Promise<void> {
  try {
    const transaction = (await openDatabase()).transaction(storeNames, 'readwrite');
    await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
  } catch {
    await closeDatabase();
    await deleteDB(databaseName);
  }
}
