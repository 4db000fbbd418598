import type { Page } from 'puppeteer-core';

/** One who waits, as far as it is looked at here. */
export interface WaitingSeen {
  readonly origin: string;
  readonly waitingSince: number;
}

/** As much of the extension API as is needed here. */
interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Who waits on one origin, by what the background keeps; asked from a page of ours. */
export async function waitingEntries(own: Page, origin: string): Promise<WaitingSeen[]> {
  const answer = (await own.evaluate(() => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    return (browser ?? chrome)?.runtime.sendMessage({ call: 'waiting', data: null });
  })) as { readonly value?: readonly WaitingSeen[] };
  return (answer.value ?? []).filter((entry) => entry.origin === origin);
}
