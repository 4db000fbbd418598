import type { Upgrade } from '../upgrade.ts';

/** How customers came back after a reply, and what became of nudges: nothing was counted of either before. */
const turnsAndNudges: Upgrade = async (_, transaction) => {
  const store = transaction.objectStore('aggregates');
  for (const row of (await store.getAll()) as object[])
    await store.put({ ...row, turns: { better: 0, same: 0, worse: 0 }, nudges: {} });
};

export default turnsAndNudges;
