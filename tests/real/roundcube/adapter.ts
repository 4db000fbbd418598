import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Snapshot } from '../../../lib/conversation/conversation.ts';

/** The adapter as the content script runs it, put into pages to see all it reads: the sidebar shows only a part. */
export interface Adapter {
  /** One look at the page; `undefined` where there is nothing to read. Throws the names of what was missing. */
  look(page: Page): Promise<Snapshot | undefined>;
  /** Opens a row of the list. False where it is gone. */
  open(page: Page, rowId: string): Promise<boolean>;
}

interface Reading {
  readonly snapshot?: Snapshot;
  readonly missing?: readonly string[];
}

/** Bundles the adapter once. */
export async function bundleAdapter(): Promise<Adapter> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-adapter-'));
  const entry = join(folder, 'entry.ts');
  const host = resolve('lib/hosts/roundcube.host.ts');
  writeFileSync(entry, `import host from ${JSON.stringify(host)};\nglobalThis.attuneAdapter = host;\n`);
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'attuneAdapterBundle' } },
  });
  rmSync(folder, { recursive: true });
  const first = Array.isArray(made) ? made[0] : made;
  if (!first || !('output' in first)) throw new Error('the adapter was not bundled');
  const code = first.output[0].code;
  return {
    async look(page) {
      await page.evaluate(code);
      const reading = (await page.evaluate('attuneAdapter.read(document, Date.now(), {})')) as Reading | undefined;
      if (reading?.missing) throw new Error(`missing: ${reading.missing.join(', ')}`);
      return reading?.snapshot;
    },
    async open(page, rowId) {
      await page.evaluate(code);
      return (await page.evaluate(`attuneAdapter.open(document, ${JSON.stringify(rowId)})`)) as boolean;
    },
  };
}
