import type { Upgrade } from '../upgrade.ts';

/** Who waits is kept by origin and conversation, so that no site can touch another's row. */
const waitingByOrigin: Upgrade = async (database, transaction) => {
  const rows = await transaction.objectStore('waiting').getAll();
  database.deleteObjectStore('waiting');
  const store = database.createObjectStore('waiting', { keyPath: ['origin', 'conversationKey'] });
  store.createIndex('by-conversation', 'conversationKey');
  for (const row of rows) {
    try {
      await store.put(row);
    } catch {
      // A row without an origin was damaged before; it does not hold up the others.
    }
  }
};

export default waitingByOrigin;
