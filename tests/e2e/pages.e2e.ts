import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConversation } from '../../scripts/main-job/main-job.ts';
import { readSidebar, waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { axeFindings } from './axe.ts';
import { deskBrowser, KINDS } from './desk.ts';

/** A page no adapter knows: some words, and a box to write in. */
const PLAIN_PAGE = `<!doctype html><html lang="en"><title>Contact form</title>
<body style="background:#fff"><p id="mail">This is ridiculous. My parcel is eleven days late and nobody answers my mails.</p>
<textarea rows="8" cols="60"></textarea></body></html>`;

let plainSite: Server;
let plainUrl: string;
beforeAll(async () => {
  plainSite = createServer((_request, response) => {
    // Nothing may be loaded or run here, and frames of others are refused: the strictest page there is.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
    );
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PLAIN_PAGE);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => plainSite.once('listening', done));
  plainUrl = `http://127.0.0.1:${(plainSite.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => plainSite.close(done)));

/** Presses the button that says these words, once it is there. */
async function press(page: Page, buttons: string, words: string): Promise<void> {
  const wanted = await page.waitForFunction(
    (of, text) => [...document.querySelectorAll<HTMLElement>(of)].find(({ innerText }) => innerText.includes(text)),
    {},
    buttons,
    words,
  );
  await (wanted.asElement() as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}

/** From now on the page tells what it hands over as a file. */
function noteWhatIsSaved(page: Page): Promise<void> {
  return page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Object.assign(window, { saved: (blob as Blob).text() });
      return real(blob);
    };
  });
}

/** The latest of them. */
function saved(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as { saved?: Promise<string> }).saved);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = deskBrowser(kind);

  test('given a page no adapter knows, strict as can be, it reads the box written in and the words selected', async () => {
    const page = await browser.attuned.newPage(plainUrl);
    const frame = await browser.attuned.sidebar(page);
    await page.click('textarea');
    await page.keyboard.type('We will look into it and come back to you as soon as possible.');
    await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.some((nudge) => nudge.old === 'as soon as possible'));
    await page.click('#mail', { count: 3 });
    const seen = await waitForSidebar(frame, 'how it may sound', (now) => now.says.startsWith('May sound'));
    expect(seen.says).toMatch(/frustrated|disappointed/);
    await page.close();
  });

  test('given the popup, who waits is listed without a name, and "done" takes them off the list', async () => {
    const { page, frame } = await browser.open();
    await waitForSidebar(frame, 'who waits', (seen) => seen.waiting.length > 0);
    const popup = await browser.attuned.openOwnPage('popup.html');
    await popup.waitForSelector('.waiting-now-line');
    const text = await popup.evaluate(() => document.body.innerText);
    for (const name of ['Leila', 'Haddad', 'Marcus', 'TF-40817']) expect(text).not.toContain(name);
    const waiting = () =>
      browser.attuned.inOwnPage(
        async (api) =>
          ((await api.runtime.sendMessage({ call: 'waiting', data: null })) as { value: unknown[] }).value.length,
      );
    const before = await waiting();
    await popup.evaluate(() => {
      const done = [...document.querySelectorAll<HTMLElement>('.waiting-now-line button')].find((button) =>
        /done/i.test(button.innerText),
      );
      done?.click();
    });
    await expect.poll(waiting).toBe(before - 1);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('given the options, a new target counts at once and one that cannot be is explained', async () => {
    const options = await browser.attuned.openOwnPage('options.html');
    await options.waitForSelector('.response-target .number-field');
    const field = async (text: string) => {
      await options.click('.response-target .number-field', { count: 3 });
      await options.keyboard.type(text);
    };
    const kept = () =>
      browser.attuned.inOwnPage(
        async (api) =>
          ((await api.storage.local.get('settings'))['settings'] as { responseTargetMinutes?: number } | undefined)
            ?.responseTargetMinutes,
      );
    await field('9');
    await expect.poll(kept).toBe(540);
    await field('0');
    await options.waitForFunction(() => /Between 15 minutes and 240 hours/.test(document.body.innerText));
    expect(await kept()).toBe(540);
    await field('4');
    await expect.poll(kept).toBe(240);
    expect(await axeFindings(options)).toEqual([]);
    await options.close();
  });

  test('given the trainer page, sample data is one click away', async () => {
    const trainer = await browser.attuned.openOwnPage('trainer.html');
    await press(trainer, '.trainer-source button', 'Sample');
    await trainer.waitForSelector('svg.weekly-chart');
    expect(await trainer.$$eval('table', (tables) => tables.length)).toBeGreaterThan(0);
    // The training of the sample is chosen: what changed at it, and what can't be told.
    const readings = await trainer.$$eval('td.change-reading', (cells) => cells.map(({ textContent }) => textContent));
    expect(new Set(readings)).toContain('no clear change');
    expect(readings.some((reading) => /may be (?:higher|lower)/.test(reading ?? ''))).toBe(true);
    expect(await axeFindings(trainer)).toEqual([]);

    await noteWhatIsSaved(trainer);
    await press(trainer, '.trainer-pictures button', 'Save as SVG');
    await expect.poll(() => saved(trainer)).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    const drawn = (await saved(trainer)) ?? '';
    expect(drawn).toContain('>How customers’ messages came across</text>');
    // The line of the upset, in the colour of the light look.
    expect(drawn).toMatch(/<path [^>]*stroke="rgb\(164, 84, 30\)"/);
    expect(drawn).not.toMatch(/class=|style=|var\(|light-dark/);
    await press(trainer, '.trainer-pictures button', 'Save as PNG');
    await expect.poll(() => saved(trainer)).toContain('PNG');
    await press(trainer, '.trainer-source button', 'My team’s files');
    await trainer.waitForFunction(() => !document.querySelector('svg.weekly-chart'));
    await trainer.close();
  });

  test('given team files, they are added up beside the page, kept, refused by name and forgotten', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-team-'));
    const script = join(import.meta.dirname, '../../scripts/simulate-team.ts');
    execFileSync(process.execPath, [script, '--agents', '7', '--weeks', '4', '--seed', '5', '--out', folder]);
    writeFileSync(join(folder, 'holiday.json'), '{"days":[]}');
    const files = readdirSync(folder).map((name) => join(folder, name));
    const trainer = await browser.attuned.openOwnPage('trainer.html');
    const says = (words: string) =>
      trainer.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
    await says('Nothing to show yet');
    const chooser = await trainer.$('.team-files input[type=file]');
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(...files);
    await says('7 files were added. 1 file was not taken:');
    await says('holiday.json');
    await trainer.waitForSelector('svg.weekly-chart');
    expect(await axeFindings(trainer)).toEqual([]);
    // What is saved is what `npm run merge` gives for the same files.
    await noteWhatIsSaved(trainer);
    await press(trainer, '.trainer-save button', 'Download as JSON');
    const merged = join(import.meta.dirname, '../../scripts/merge.ts');
    const released = execFileSync(process.execPath, [merged, folder], { encoding: 'utf8', stdio: 'pipe' });
    await expect.poll(() => saved(trainer)).toBe(released);
    expect(JSON.parse(released).weeks.length).toBeGreaterThan(4);
    await trainer.close();

    const later = await browser.attuned.openOwnPage('trainer.html');
    await later.waitForSelector('svg.weekly-chart');
    await later.waitForFunction(() => document.body.innerText.includes('7 files are counted.'));
    await press(later, '.team-files-forget', 'Forget');
    await press(later, '.team-files-ask button', 'Forget them');
    await later.waitForFunction(() => !document.querySelector('svg.weekly-chart'));
    await later.close();
    rmSync(folder, { recursive: true });
  });

  test('given counts of weeks that are over, all of the file is seen, what is saved is the same, and it can be taken back', async () => {
    const empty = await browser.attuned.openOwnPage('share.html');
    await empty.waitForFunction(() => /Nothing to share yet/.test(document.body.innerText));
    await empty.evaluate(async () => {
      const states = { upset: 1, uneasy: 2, calm: 9, pleased: 3, abusive: 0, unread: 4 };
      const one = {
        week: '2026-W40',
        hostId: 'demo',
        agents: 1,
        messages: 19,
        states,
        cues: {},
        turns: { better: 3, same: 1, worse: 0 },
        nudges: {},
      };
      const opened = indexedDB.open('attune');
      await new Promise((done) => opened.addEventListener('success', done));
      const transaction = opened.result.transaction('aggregates', 'readwrite');
      for (const side of ['customer', 'agent']) transaction.objectStore('aggregates').put({ ...one, side });
      await new Promise((done) => transaction.addEventListener('complete', done));
      opened.result.close();
    });
    await empty.close();
    const share = await browser.attuned.openOwnPage('share.html');
    await share.waitForSelector('.share-text pre');
    expect(await axeFindings(share)).toEqual([]);
    await noteWhatIsSaved(share);
    const shown = await share.$eval('.share-text pre', (text) => text.textContent);
    expect(shown).toContain('"customer": [1,2,9,3]');
    await share.click('.share-buttons .button-main');
    await expect.poll(() => saved(share)).toBe(shown);
    await share.waitForFunction(() => /Take it back/.test(document.body.innerText));
    expect(await share.$eval('.share-text pre', (text) => text.textContent)).toBe(shown);

    await share.click('.share-buttons .button-plain');
    await expect.poll(() => saved(share)).toContain('"hosts": {}');
    await share.waitForFunction(() => /^Taken back/m.test(document.body.innerText));
    expect(await share.$('.share-buttons .button-main')).toBeNull();
    await share.close();
  });

  test('given an agent’s own counts, they see them, take all of it with them, and erase it', async () => {
    const mine = await browser.attuned.openOwnPage('mine.html');
    await mine.waitForSelector('svg.weekly-chart');
    const words = await mine.evaluate(() => document.body.innerText);
    expect(words).toContain('Only you see this.');
    expect(await axeFindings(mine)).toEqual([]);
    const line = await mine.$eval('.trainer-measure tbody tr', (row) => row.textContent);
    // The week the test before put there: 1, 2, 9 and 3 of 15.
    expect(line).toMatch(/2026\D?7%13%60%20%n = 15$/);

    await noteWhatIsSaved(mine);
    await press(mine, '.trainer-save button', 'Weekly counts');
    await expect.poll(() => saved(mine)).toContain('2026-W40,customer,calm,9,15\r\n');
    await press(mine, '.trainer-save button', 'All of it');
    await expect.poll(() => saved(mine)).toContain('"attune": "own"');
    const { database, shares } = JSON.parse((await saved(mine)) ?? '');
    // Desks of other tests have counted what they read; of that week there is only what was put there.
    const ofWeek = database.aggregates.filter(({ week }: { readonly week: string }) => week === '2026-W40');
    expect(ofWeek.map(({ side }: { readonly side: string }) => side)).toEqual(['agent', 'customer']);
    expect(ofWeek[1].states).toEqual({ upset: 1, uneasy: 2, calm: 9, pleased: 3, abusive: 0, unread: 4 });
    expect(shares).toHaveLength(1);
    expect(JSON.stringify(await saved(mine))).not.toMatch(/salt/i);

    await press(mine, '.button-plain', 'Erase everything');
    await press(mine, '.erase-everything-ask button', 'Yes, erase');
    await mine.waitForFunction(() => /Nothing to show yet/.test(document.body.innerText));
    await mine.close();
  });

  test('given any width, text at 200 % and both looks, the sidebar is accessible and nothing runs out of it', async () => {
    for (const look of ['light', 'dark']) {
      const { page, frame } = await browser.open(`?theme=${look}#c/late-pendant`);
      await openConversation(page, frame, 'late-pendant');
      await page.click('[data-desk="composer"] [data-desk="editor"]');
      await page.keyboard.type('Hello, unfortunately we will look into it as soon as possible.');
      await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length > 0);
      await frame.waitForSelector(`html[data-look="${look}"]`);
      for (const width of [320, 480]) {
        await browser.set({ width });
        await frame.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        expect(await axeFindings(frame), `${look} ${width}`).toEqual([]);
        const overflow = () =>
          frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(await overflow()).toBe(0);
        await frame.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await overflow(), `${width} at 200 %`).toBe(0);
        await frame.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      }
    }
    await browser.set({ width: 360 });
  });

  test('given the keyboard alone, everything in the sidebar can be reached, and Escape leads back to the reply', async () => {
    const { page, frame } = await browser.open('#c/late-pendant');
    await openConversation(page, frame, 'late-pendant');
    await page.click('[data-desk="composer"] [data-desk="editor"]');
    await page.keyboard.type('Hello, unfortunately we will look into it as soon as possible.');
    await waitForSidebar(frame, 'a nudge', (seen) => seen.nudges.length > 0);
    await browser.attuned.clickInSidebar(page, '.card-title');
    const reachable = await frame.$$eval(
      'button, [tabindex="0"]',
      (found) => found.filter((one) => (one as HTMLElement).offsetParent !== null).length,
    );
    const seen = new Set<string>();
    for (let press = 0; press < reachable + 4; press += 1) {
      await page.keyboard.press('Tab');
      seen.add(await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
    }
    expect(seen.size).toBeGreaterThan(reachable / 2);
    await frame.evaluate(() => document.querySelector<HTMLElement>('button')?.focus());
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-desk') === 'editor');
  });

  test('given the welcome page, one click allows a site', async () => {
    await browser.attuned.inOwnPage((api) => api.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    const welcome = await browser.attuned.openOwnPage('welcome.html');
    await welcome.waitForSelector('.site-card.is-own input');
    expect(await axeFindings(welcome)).toEqual([]);
    await welcome.type('.site-card.is-own input', browser.desk.url);
    await welcome.click('.site-card.is-own button[type="submit"]');
    await welcome.waitForSelector('.site-card.is-own .site-card-allowed');
    const { page } = await browser.open();
    await page.close();
    await welcome.close();
  });
});

describe('in chromium, given that Attune is taken away under an open page', () => {
  const browser = deskBrowser('chromium');

  test('the sidebar says so instead of showing the customer before', async () => {
    const { page, frame } = await browser.open('#c/late-pendant');
    await openConversation(page, frame, 'late-pendant');
    const own = await browser.attuned.openOwnPage('options.html');
    // Started anew from within, an extension loaded by hand is not brought back by headless Chromium: it is gone.
    await own.evaluate('void chrome.runtime.reload()').catch(() => {});
    await waitForSidebar(frame, 'that it must be reloaded', (seen) => /Reload the page/.test(seen.all));
    expect((await readSidebar(frame)).title).toBe('');
  });
});
