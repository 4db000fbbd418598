import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOrFetchBrowser } from '../../scripts/browser/fetch.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { SAMPLE_ID, sampleWith } from '../settings/policy-samples.ts';

/**
 * The samples administrators are shown (docs/administrators.md), as the browsers' own policies. The machine's are left as
 * they are: Chromium is started where others lie in their place, seen by it alone, and Firefox is told where to look.
 */
const EXTENSION = '.output/chrome-mv3';
const PATTERNS = ['http://mail.intranet/*', 'https://helpdesk.example.com/*', 'https://rt.example.com/*'];

let folder: string;
let attuned: Attuned | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-policy-'));
});
afterEach(async () => {
  await attuned?.close();
  attuned = undefined;
  delete process.env['ATTUNE_CHROMIUM'];
  rmSync(folder, { recursive: true, force: true });
});

/** The id Chromium gives an extension that lies in this folder: its path, hashed, in letters. */
function idOf(extensionDir: string): string {
  const hash = createHash('sha256').update(resolve(extensionDir)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Chromium, with this as its one policy file, in whichever folder it looks. */
async function chromiumWith(policy: string): Promise<Attuned> {
  const { path } = await findOrFetchBrowser('chromium', () => {});
  const places = ['chromium', 'chrome', 'chrome_for_testing', 'edge'].map((name) => join(folder, name));
  for (const place of places) {
    mkdirSync(join(place, 'policies/managed'), { recursive: true });
    writeFileSync(join(place, 'policies/managed/attune.json'), policy);
  }
  const inside = join(folder, 'inside');
  const over = (from: string, to: string) => `if [ -d ${to} ]; then mount --bind '${from}' ${to} || exit 1; fi\n`;
  const lines = over(folder, '/etc/opt') + over(join(folder, 'chromium'), '/etc/chromium');
  writeFileSync(inside, `${lines}exec '${path}' "$@"\n`);
  const started = join(folder, 'browser');
  // Mounts in here are seen by this Chromium and nobody else, and end with it.
  writeFileSync(started, `#!/bin/sh\nexec unshare -m sh '${inside}' "$@"\n`);
  chmodSync(started, 0o755);
  process.env['ATTUNE_CHROMIUM'] = started;
  return launch({ kind: 'chromium', headless: true });
}

/** Firefox, with this as its `policies.json`. It takes another place only where it may reach nobody outside this machine. */
function firefoxWith(policies: string): Promise<Attuned> {
  const file = join(folder, 'policies.json');
  writeFileSync(file, policies);
  return launch({
    kind: 'firefox',
    headless: true,
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    prefs: {
      'browser.policies.alternatePath': file,
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    },
  });
}

const lines = (page: Page) =>
  page.$$eval('.is-preset .site-lines li', (all) =>
    all.map((line) => (line as HTMLElement).innerText.replace(/\s+/g, ' ')),
  );

/** The welcome page shows the three sites, and one click allows exactly those. */
async function allowAll({ openOwnPage, inOwnPage }: Attuned): Promise<void> {
  const welcome = await openOwnPage('welcome.html');
  // Chromium hands the policy over some seconds after it learnt of the extension; the page then shows it by itself.
  await welcome.waitForSelector('.is-preset .button-main', { timeout: 20_000 });
  const names = ['helpdesk.example.com', 'rt.example.com', 'http://mail.intranet:8080'];
  expect(await lines(welcome)).toEqual(names.map((name) => `${name} not allowed yet`));
  expect(await welcome.$eval('.is-preset .button-main', (button) => button.textContent)).toBe('Allow all 3');
  await welcome.click('.is-preset .button-main');
  await welcome.waitForFunction(() => document.querySelectorAll('.is-preset .site-card-allowed').length === 3);
  expect(await lines(welcome)).toEqual(names.map((name) => `${name} not known yet Open`));
  const origins = await inOwnPage(async (api) => (await api.permissions.getAll()).origins ?? []);
  expect(origins.toSorted()).toEqual(PATTERNS);
}

/** The trainer page says which smallest group holds, and whose wish it is. */
async function saysGroup({ openOwnPage }: Attuned): Promise<void> {
  const trainer = await openOwnPage('trainer.html');
  await trainer.waitForFunction(() =>
    document.body.innerText.includes('Your administrator asks for groups of at least 8 agents and 40 messages.'),
  );
  expect(await trainer.$eval('.trainer-foot', (foot) => (foot as HTMLElement).innerText)).toContain(
    'Hidden are weeks of fewer than 8 agents',
  );
}

test('given the sample for Linux, Chromium hands it over, one click allows its sites, and its smallest group holds', async () => {
  const policy = sampleWith('"extensions"').replace(SAMPLE_ID, idOf(EXTENSION));
  attuned = await chromiumWith(policy);
  // What was allowed once is given back without the question that cannot be answered here.
  for (const pattern of PATTERNS) await attuned.allow(pattern);
  await attuned.inOwnPage((api, origins) => api.permissions.remove({ origins }), PATTERNS);
  await allowAll(attuned);
  await saysGroup(attuned);
});

test('given the sample for Firefox, it hands it over, one click allows its sites, and its smallest group holds', async () => {
  attuned = await firefoxWith(sampleWith('"policies"'));
  await allowAll(attuned);
  await saysGroup(attuned);
});
