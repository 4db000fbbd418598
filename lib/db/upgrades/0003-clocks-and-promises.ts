import type { Upgrade } from '../upgrade.ts';

/** Who waits is kept with the clock that runs, what was promised, and what the agent said of it. */
const clocksAndPromises: Upgrade = async (_, transaction) => {
  const store = transaction.objectStore('waiting');
  for (const row of await store.getAll()) {
    await store.put({
      ...row,
      clock: 'next-reply',
      pressing: [],
      // The next look at the conversation knows more.
      isPartial: true,
      promises: [],
      droppedPromises: [],
      snoozedAt: null,
      snoozedUntil: null,
      isIgnored: false,
      draft: null,
    });
  }
};

export default clocksAndPromises;
