import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Attuned } from '../../scripts/browser/launch.ts';
import type { Held, Memory } from './memory.ts';

/** Chromium's own counts, each after a thorough collection of what is garbage. */
export async function chromiumMemory(attuned: Attuned, deskUrl: string): Promise<() => Promise<Memory>> {
  const sessionOf = async (address: string): Promise<CDPSession> => {
    const target = await attuned.browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 10_000 });
    return target.createCDPSession();
  };
  const tab = await sessionOf(deskUrl);
  const frame = await sessionOf(attuned.urlOf('sidebar.html'));
  const background = await sessionOf(attuned.urlOf('background.js'));
  return async () => {
    const counts = [];
    for (const session of [tab, frame]) counts.push(await leastOf(session));
    const [ofTab, ofFrame] = counts as [Counts, Counts];
    return {
      tab: held(ofTab),
      frame: held(ofFrame),
      // A worker's listeners are counted by nobody; it has a dozen, all made when it starts.
      background: { bytes: await bytesOf(background), listeners: undefined },
      documents: ofTab.documents + ofFrame.documents,
      nodes: ofTab.nodes + ofFrame.nodes,
    };
  };
}

type Counts = { bytes: number } & Protocol.Memory.GetDOMCountersResponse;

/** How often it is counted, and how long the browser gets in between, in ms, to let go of documents it just parsed. */
const ROUNDS = 4;
const ROUND_MS = 200;

/** The least of several rounds: when a document that is gone is collected is the browser's secret, what is held is not. */
async function leastOf(session: CDPSession): Promise<Counts> {
  const rounds: Counts[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const bytes = await bytesOf(session);
    rounds.push({ bytes, ...(await session.send('Memory.getDOMCounters')) });
    await sleep(ROUND_MS);
  }
  const least = (of: keyof Counts) => Math.min(...rounds.map((round) => round[of]));
  return {
    bytes: least('bytes'),
    documents: least('documents'),
    nodes: least('nodes'),
    jsEventListeners: least('jsEventListeners'),
  };
}

function held({ bytes, jsEventListeners }: { bytes: number; jsEventListeners: number }): Held {
  return { bytes, listeners: jsEventListeners };
}

/** Bytes of the heap in use. Some things go only with the second collection, after their finalizers ran. */
async function bytesOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
