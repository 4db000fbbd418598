import type { Attuned } from '../../scripts/browser/launch.ts';

/** What Attune keeps on the device. */
export interface Stored {
  /** Rows of each store of the database. */
  readonly rows: Readonly<Record<string, number>>;
  /** Bytes on disk by the browser's own estimate; it rounds, and compacts when it likes. */
  readonly bytes: number;
  /** Characters of `storage.session` as JSON; in memory only. */
  readonly session: number;
}

/** Counts it in a page of Attune's own, which is closed again. */
export function stored(attuned: Attuned): Promise<Stored> {
  return attuned.inOwnPage(async (api) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('attune');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const rows: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      rows[name] = await new Promise<number>((resolve) => {
        const count = database.transaction(name).objectStore(name).count();
        count.onsuccess = () => resolve(count.result);
      });
    }
    database.close();
    const { usage = 0 } = await navigator.storage.estimate();
    const session = JSON.stringify(await api.storage.session.get(null)).length;
    return { rows, bytes: usage, session };
  });
}
