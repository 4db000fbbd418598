import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Editor, framedEditor, plainEditor } from '../take-nudge.ts';
import type { Roundcube } from './up.ts';

/** Signs in and waits for the list. */
export async function signIn(page: Page, roundcube: Roundcube): Promise<void> {
  // Leaving a compose page asks whether to leave; nobody is there to answer.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.goto(roundcube.url);
  await page.bringToFront();
  await page.type('#rcmloginuser', roundcube.user);
  await page.type('#rcmloginpwd', roundcube.password);
  // Not a click at a place: the form moves over when the sidebar comes beside it, at a moment of its own.
  await page.keyboard.press('Enter');
  await page.waitForSelector('body.task-mail');
  await showInbox(page, roundcube);
}

/** Goes to the inbox and waits for its rows. */
export async function showInbox(page: Page, roundcube: Roundcube): Promise<void> {
  await go(page, `${roundcube.url}?_task=mail&_mbox=INBOX`);
  await page.waitForSelector('#messagelist tr.message');
}

/** Goes to an address, whatever the page is about to do by itself. */
async function go(page: Page, address: string): Promise<void> {
  // A page that is still coming (after signing in, after sending) would end this navigation, or be ended by it.
  for (let ended = true; ended; ) {
    await page.waitForFunction(() => document.readyState === 'complete');
    ended = await goOrBeEnded(page, address);
  }
}

/**
 * Goes to an address, and tells whether the page went elsewhere by itself meanwhile: after sending Roundcube shows its
 * list a second time, at a moment nothing in the page announces. That one page is waited for, and then gone from.
 */
async function goOrBeEnded(page: Page, address: string): Promise<boolean> {
  try {
    await page.goto(address);
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.includes('NS_BINDING_ABORTED')) return true;
    throw error;
  }
}

/** The mail's number in its folder: Roundcube's row ids hold it in base64. */
export function uidOf(rowId: string): string {
  return Buffer.from(rowId.replace('rcmrow', ''), 'base64').toString();
}

/** Opens a mail on a page of its own. */
export async function showMail(page: Page, roundcube: Roundcube, uid: string): Promise<void> {
  await go(page, `${roundcube.url}?_task=mail&_uid=${uid}&_mbox=INBOX&_action=show`);
  await page.waitForSelector('#messagebody');
}

/** Begins a reply from the mail's own page and waits until it can be written in. */
export async function beginReply(page: Page, html: boolean): Promise<Editor> {
  // Not with the mouse: the toolbar moves when the sidebar takes its place beside the page.
  await page.waitForSelector('#toolbar-menu a.reply:not(.disabled)');
  await page.$eval('#toolbar-menu a.reply', (link) => (link as HTMLElement).click());
  await page.waitForSelector('body.action-compose');
  if (html) return framedEditor(page, '#composebody_ifr');
  await page.waitForSelector('#composebody');
  return plainEditor(page, '#composebody');
}

/** Clicks Send and waits for the mail to arrive. Returns it as text. */
export async function sendReply(page: Page, roundcube: Roundcube): Promise<string> {
  const before = sentMails(roundcube).length;
  await page.click('.formbuttons button.send');
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const mails = sentMails(roundcube);
    const newest = mails.at(-1);
    if (mails.length > before && newest) {
      const mail = readFileSync(join(roundcube.sentFolder, newest), 'utf8');
      await page.waitForSelector('#messagelist', { timeout: 15_000 });
      return mail;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the mail did not arrive');
}

function sentMails(roundcube: Roundcube): string[] {
  return readdirSync(roundcube.sentFolder)
    .filter((name) => name.endsWith('.eml'))
    .sort();
}

/** A sent mail without what differs from one sending to the next: time, id, boundary and the program's own marks. */
export function comparable(mail: string): string {
  const boundary = /boundary="([^"]+)"/.exec(mail)?.[1];
  const same = boundary ? mail.replaceAll(boundary, 'BOUNDARY') : mail;
  return same.replace(/^Date: .*$/m, 'Date: …').replace(/^Message-ID: .*$/m, 'Message-ID: …');
}
