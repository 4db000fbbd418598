import type { Frame, Page } from 'puppeteer-core';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { type DemoDesk, serveDemoDesk } from '../../scripts/demo-desk/server.ts';
import type { Build } from './proof.ts';

/** The demo desk with a build of Attune on it, and what speaks against the claim. */
export interface AtDesk {
  readonly attuned: Attuned;
  readonly desk: DemoDesk;
  /** Opens the desk (`hash` like `#c/abuse`) and waits for the sidebar. */
  open(hash?: string): Promise<{ page: Page; frame: Frame }>;
  /** Notes a finding unless what should be true is true. */
  expect(isTrue: boolean, otherwise: string): void;
}

/** Address of every desk on this machine, as a match pattern. */
export const DESK_PATTERN = 'http://127.0.0.1/*';

/** Starts browser and desk, does the work, ends both. A step that fails is a finding too: the claim was not shown. */
export async function atDesk(build: Build, work: (at: AtDesk) => Promise<void>): Promise<readonly string[]> {
  const findings: string[] = [];
  const desk = await serveDemoDesk();
  const attuned = await launch({ kind: build.kind, headless: true, extensionDir: build.dir });
  try {
    await attuned.allow(DESK_PATTERN);
    await work({
      attuned,
      desk,
      open: async (hash = '') => {
        const page = await attuned.newPage(desk.url + hash);
        return { page, frame: await attuned.sidebar(page) };
      },
      expect: (isTrue, otherwise) => void (isTrue || findings.push(otherwise)),
    });
  } catch (error) {
    findings.push(`it did not get that far: ${whereOf(error)}`);
  } finally {
    await attuned.close();
    await desk.close();
  }
  return findings;
}

/** Polls until it is so; false where it is not after `timeoutMs`. */
export async function comesTrue(isSo: () => Promise<boolean>, timeoutMs = 5_000): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
    if (await isSo().catch(() => false)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

/** What went wrong and at which line of the proof. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error.stack?.split('\n').find((one) => one.includes('.proof.ts'));
  return `${error.message} ${/[\w-]+\.proof\.ts:\d+/.exec(line ?? '')?.[0] ?? ''}`;
}
