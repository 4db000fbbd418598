import { storage } from 'wxt/utils/storage';
import { keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';

const kept = storage.defineItem<unknown>('local:salt');
let known: string | undefined;
// Another page may have been first to make one, or everything was erased: either way the store is right.
kept.watch(() => {
  known = undefined;
});

/**
 * The conversation's name outside its tab: SHA-256 over the device's salt, the host and the host's own reference,
 * 64 hex digits. The same on this device until everything is erased; nobody without the salt can find what it stands for.
 * Needs a page of ours or the background: a host page's own scripts may lack `crypto.subtle`.
 */
export async function conversationKeyOf(hostId: string, ref: string): Promise<string> {
  known ??= await ensureSalt();
  // As JSON, so that no two pairs run together into the same text.
  const bytes = new TextEncoder().encode(JSON.stringify([known, hostId, ref]));
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Makes the salt where there is none. The background does so first, so that pages rarely have to. */
export async function ensureSalt(): Promise<string> {
  const before = letIn(keySchema, await kept.getValue());
  if (before !== undefined) return before;
  await kept.setValue(hexOf(crypto.getRandomValues(new Uint8Array(32))));
  // Read again: where two pages made one at the same time, the later write holds for both.
  return letIn(keySchema, await kept.getValue()) ?? ensureSalt();
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
