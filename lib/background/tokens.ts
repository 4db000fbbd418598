import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { instantSchema } from '../conversation/instant.ts';
import { keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** How long a token may wait to be used. */
const validMs = 60_000;
/** How many unused tokens a tab may have: a script that asks without end loses its own oldest, and nobody else's. */
const mostPerTab = 8;
const store = 'tokens';
const inTurn = oneAtATime();
const issuedSchema = v.record(keySchema, v.strictObject({ tabId: v.number(), expiresAt: instantSchema }));
type Issued = v.InferOutput<typeof issuedSchema>;

/** A fresh token bound to a tab: 64 hex digits. Kept in `storage.session`, so that a killed background still knows it. */
export function issueToken(tabId: number, now: number): Promise<string> {
  return inTurn(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const issued = Object.entries(await read(now));
    const own = issued.filter(([, one]) => one.tabId === tabId).sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
    const tooMany = new Set(own.slice(mostPerTab - 1).map(([old]) => old));
    const others = issued.filter(([other]) => !tooMany.has(other));
    await write({ ...Object.fromEntries(others), [token]: { tabId, expiresAt: now + validMs } });
    return token;
  });
}

/** The first of these tokens that was issued to this tab and is still fresh, or `null`. All of them are used up, whatever the answer. */
export function verifyTokens(tokens: readonly string[], tabId: number, now: number): Promise<string | null> {
  return inTurn(async () => {
    const issued = new Map(Object.entries(await read(now)));
    const verified = tokens.find((token) => issued.get(token)?.tabId === tabId);
    if (tokens.filter((token) => issued.delete(token)).length > 0) await write(Object.fromEntries(issued));
    return verified ?? null;
  });
}

async function read(now: number): Promise<Issued> {
  const issued = letIn(issuedSchema, (await browser.storage.session.get(store))[store]) ?? {};
  // One that claims to be good for longer was not issued by us.
  const isFresh = (expiresAt: number) => expiresAt > now && expiresAt <= now + validMs;
  return Object.fromEntries(Object.entries(issued).filter(([, { expiresAt }]) => isFresh(expiresAt)));
}

async function write(issued: Issued): Promise<void> {
  await browser.storage.session.set({ [store]: issued });
}
