import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { type Remembered, rememberedSchema } from '../messaging/remembered.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** How many conversations are remembered; the one longest untouched is forgotten first. */
const most = 200;
const store = 'remembered';
const inTurn = oneAtATime();
/** `origin` is the web page's whose sidebar told it: what one site's sidebar learnt is nothing to another's. */
const keptSchema = listOf(v.strictObject({ origin: v.nullable(v.string()), reading: rememberedSchema }), most);
type Kept = v.InferOutput<typeof keptSchema>[number];

/** Keeps a reading until the browser closes. In memory only: `storage.session` is never written to disk. */
export function remember(reading: Remembered, origin: string | undefined): Promise<void> {
  return inTurn(async () => {
    const others = (await read()).filter((kept) => !isOf(kept, reading.conversationKey, origin));
    await browser.storage.session.set({ [store]: [...others, { origin: origin ?? null, reading }].slice(-most) });
  });
}

/** What was remembered of a conversation on the same site; `null` for nothing. */
export async function recall(conversationKey: string, origin: string | undefined): Promise<Remembered | null> {
  return (await read()).find((kept) => isOf(kept, conversationKey, origin))?.reading ?? null;
}

function isOf({ origin, reading }: Kept, conversationKey: string, ofOrigin: string | undefined): boolean {
  return reading.conversationKey === conversationKey && origin === (ofOrigin ?? null);
}

async function read(): Promise<Kept[]> {
  return letIn(keptSchema, (await browser.storage.session.get(store))[store]) ?? [];
}
