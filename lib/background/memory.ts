import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Remembered, rememberedSchema } from '../messaging/remembered.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** How many conversations are remembered; the one longest untouched is forgotten first. */
const most = 200;
const store = 'remembered';
const inTurn = oneAtATime();

/** Keeps a reading until the browser closes. In memory only: `storage.session` is never written to disk. */
export function remember(reading: Remembered): Promise<void> {
  return inTurn(async () => {
    const others = (await read()).filter(({ conversationKey }) => conversationKey !== reading.conversationKey);
    await browser.storage.session.set({ [store]: [...others, reading].slice(-most) });
  });
}

/** What was remembered of a conversation; `null` for nothing. */
export async function recall(conversationKey: string): Promise<Remembered | null> {
  return (await read()).find((reading) => reading.conversationKey === conversationKey) ?? null;
}

async function read(): Promise<Remembered[]> {
  const kept = v.safeParse(v.array(rememberedSchema), (await browser.storage.session.get(store))[store]);
  return kept.success ? kept.output : [];
}
