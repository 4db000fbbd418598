import { openDatabase } from './database.ts';

/** How long a message is known as counted. One looked at again after that counts a second time. */
const keptMs = 60 * 86_400_000;

/** Epoch ms until which a message counted now is remembered. */
export function expiryOf(now: number): number {
  return now + keptMs;
}

/** Forgets the messages whose time is over. */
export async function pruneSeen(now: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('seen', 'readwrite');
  for await (const cursor of transaction.store.index('by-expiry').iterate(IDBKeyRange.upperBound(now))) {
    await cursor.delete();
  }
  await transaction.done;
}
