import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { letIn } from '../conversation/let-in.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { type Share, shareSchema } from '../stats/share.ts';

const kept = storage.defineItem<unknown>('local:shares');
const inTurn = oneAtATime();
const sharesSchema = v.array(shareSchema);

/** What was shared of each period; `undefined` where the store holds something else, and nothing may be shared by it. */
export async function loadShares(): Promise<readonly Share[] | undefined> {
  const stored = await kept.getValue();
  return stored === null || stored === undefined ? [] : letIn(sharesSchema, stored);
}

/**
 * Keeps what is being shared of a period, in place of what was. Keep it before the file leaves: it must be as it is kept.
 * @throws Error where what was shared before cannot be read
 */
export function keepShare(share: Share): Promise<void> {
  return inTurn(async () => {
    const shares = await loadShares();
    if (!shares) throw new Error('What was shared before cannot be read.');
    await kept.setValue([...shares.filter(({ period }) => period !== share.period), share]);
  });
}
