import { openDatabase } from './database.ts';

/** How long a message is known as counted. One looked at again after that counts a second time. */
const keptMs = 60 * 86_400_000;

/** How many are known at most (two thousand new ones every working day); beyond that the oldest are forgotten first. */
const mostSeen = 100_000;

/** Epoch ms until which a message counted now is remembered. */
export function expiryOf(now: number): number {
  return now + keptMs;
}

/** Forgets the messages whose time is over, those that claim more time than there is, and the oldest of too many. */
export async function pruneSeen(now: number, most = mostSeen): Promise<void> {
  const transaction = (await openDatabase()).transaction('seen', 'readwrite');
  const byExpiry = transaction.store.index('by-expiry');
  for (const range of [IDBKeyRange.upperBound(now), IDBKeyRange.lowerBound(expiryOf(now), true)]) {
    for await (const cursor of byExpiry.iterate(range)) await cursor.delete();
  }
  let tooMany = (await transaction.store.count()) - most;
  for (let cursor = tooMany > 0 ? await byExpiry.openCursor() : null; cursor && tooMany > 0; tooMany--) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}
