import * as v from 'valibot';
import { keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';

/** What the content script posts to the frame, once, together with the port. */
const greetingSchema = v.strictObject({ attune: v.literal('port'), token: keySchema });
type Greeting = v.InferOutput<typeof greetingSchema>;

/** How many greetings may wait for the background; the page may post as many as it likes. */
const mostWaiting = 1_000;
/** How long an offered port may stay untaken before another is offered, in ms; the one after the last is the last. */
const patiencesMs = [2_000, 6_000, 20_000] as const;
/** What the sidebar says first on a port it took. */
const thanks = 'taken';
/** Rest between two questions to the background that found nothing, so that no page can keep it busy. */
const restMs = 100;

/**
 * Content script's half: gives one end of a fresh channel to the sidebar's frame, with a token only we can have got, and
 * is done once the sidebar took it. The frame's origin is named as target, so that nothing is delivered should the page
 * have put another page into it. Where nobody takes it (a background that was ended while it verified the token has used
 * it up) another is offered, a few times. Rejects where no token was to be had at the last time either.
 */
export function offerPort(
  frame: HTMLIFrameElement,
  frameOrigin: string,
  issueToken: () => Promise<string>,
  signal: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const taken = new AbortController();
    const over = AbortSignal.any([signal, taken.signal]);
    const offer = async (): Promise<void> => {
      const token = await issueToken();
      if (over.aborted) return;
      const channel = new MessageChannel();
      const take = (): void => {
        taken.abort();
        resolve(channel.port1);
      };
      channel.port1.addEventListener('message', take, { once: true, signal: over });
      channel.port1.start();
      const greeting: Greeting = { attune: 'port', token };
      frame.contentWindow?.postMessage(greeting, frameOrigin, [channel.port2]);
    };
    const offerUntilTaken = async (): Promise<void> => {
      for (const patienceMs of patiencesMs) {
        await offer().catch(() => undefined);
        await restOf(patienceMs, over);
        if (over.aborted) return;
      }
      await offer();
    };
    offerUntilTaken().catch(reject);
  });
}

/**
 * Sidebar's half: waits for a port whose token the background vouches for (same tab, first use). A page can post
 * whatever it likes at us; without such a token it is not heard. `verifyTokens` gives the good one of several, or
 * `null`: greetings that come while it is asked wait for the next question, so that a flood of false ones costs few
 * questions and the true one among them is still found.
 */
export function acceptPort(
  self: Pick<Window, 'parent' | 'addEventListener'>,
  verifyTokens: (tokens: string[]) => Promise<string | null>,
  signal: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    const accepted = new AbortController();
    const over = AbortSignal.any([signal, accepted.signal]);
    const waiting = new Map<string, MessagePort>();
    let isAsking = false;

    const ask = async (): Promise<void> => {
      isAsking = true;
      while (waiting.size > 0 && !over.aborted) {
        const asked = new Map(waiting);
        waiting.clear();
        const good = await verifyTokens([...asked.keys()]).catch(() => null);
        const port = good === null ? undefined : asked.get(good);
        for (const other of asked.values()) if (other !== port) other.close();
        if (port && !over.aborted) {
          accepted.abort();
          port.postMessage(thanks);
          resolve(port);
        } else await new Promise((rested) => setTimeout(rested, restMs));
      }
      for (const late of waiting.values()) late.close();
      isAsking = false;
    };
    const listen = (event: MessageEvent): void => {
      const port = event.ports[0];
      if (event.source !== self.parent || !port) return;
      const greeting = letIn(greetingSchema, event.data);
      if (greeting === undefined || waiting.size >= mostWaiting || waiting.has(greeting.token)) return;
      waiting.set(greeting.token, port);
      if (!isAsking) void ask();
    };
    self.addEventListener('message', listen, { signal: over });
  });
}

/** Rests so long, or until the signal ends. */
function restOf(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((rested) => {
    if (signal.aborted) return rested();
    const timer = setTimeout(rested, ms);
    const wake = (): void => {
      clearTimeout(timer);
      rested();
    };
    signal.addEventListener('abort', wake, { once: true });
  });
}
