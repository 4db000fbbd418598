import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { oneAtATime } from '../one-at-a-time.ts';

/** How long a token may wait to be used. */
const validMs = 60_000;
const store = 'tokens';
const inTurn = oneAtATime();
const issuedSchema = v.record(v.string(), v.strictObject({ tabId: v.number(), expiresAt: v.number() }));
type Issued = v.InferOutput<typeof issuedSchema>;

/** A fresh token bound to a tab: 64 hex digits. Kept in `storage.session`, so that a killed background still knows it. */
export function issueToken(tabId: number, now: number): Promise<string> {
  return inTurn(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await write({ ...(await read(now)), [token]: { tabId, expiresAt: now + validMs } });
    return token;
  });
}

/** Whether the token was issued to this tab and is still fresh. It is used up, whatever the answer. */
export function verifyToken(token: string, tabId: number, now: number): Promise<boolean> {
  return inTurn(async () => {
    const { [token]: found, ...others } = await read(now);
    if (found) await write(others);
    return found?.tabId === tabId;
  });
}

async function read(now: number): Promise<Issued> {
  const issued = v.safeParse(issuedSchema, (await browser.storage.session.get(store))[store]);
  const entries = issued.success ? Object.entries(issued.output) : [];
  return Object.fromEntries(entries.filter(([, { expiresAt }]) => expiresAt > now));
}

async function write(issued: Issued): Promise<void> {
  await browser.storage.session.set({ [store]: issued });
}
