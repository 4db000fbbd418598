import type { Upgrade } from '../upgrade.ts';

/** A ledger of complaints, how much there was to answer week by week, and what a draft does about a complaint. */
const complaintsAndLoad: Upgrade = async (database, transaction) => {
  database.createObjectStore('complaints', { keyPath: ['origin', 'conversationKey'] });
  database.createObjectStore('load', { keyPath: ['week', 'hostId'] });
  const store = transaction.objectStore('waiting');
  for (const row of (await store.getAll()) as { draft: object | null }[]) {
    if (row.draft) await store.put({ ...row, draft: { ...row.draft, deeds: [] } });
  }
};

export default complaintsAndLoad;
