import { beforeEach, expect, test } from 'vitest';
import { syncContentScripts, useHere } from '../../lib/background/host-script.ts';
import { sitesAllowed, sitesRevoked } from '../../lib/background/site-changes.ts';
import { keepReports, loadWaitingRows } from '../../lib/db/waiting.ts';
import { keepRecognised, loadRecognised } from '../../lib/settings/recognised-sites.ts';
import { freshStore } from '../db/fresh.ts';
import { aReport } from '../db/rows.ts';
import { standIn } from './stand-ins.ts';

const mail = 'https://mail.example.com/*';
const desk = 'http://localhost/*';
beforeEach(freshStore);

test('given no site is allowed, no script is registered', async () => {
  const { scripts } = standIn();
  await syncContentScripts();
  expect(scripts.size).toBe(0);
});

test('given sites come and go, exactly one script follows them', async () => {
  const { origins, scripts } = standIn();
  origins.add(mail);
  await syncContentScripts();
  expect([...scripts]).toEqual([
    [
      'attune-host',
      {
        js: ['/content-scripts/host.js'],
        css: ['/content-scripts/host.css'],
        matches: [mail],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ],
  ]);
  origins.add(desk);
  await syncContentScripts();
  expect([...scripts.values()].map(({ matches }) => matches)).toEqual([[desk, mail]]);
  origins.clear();
  await syncContentScripts();
  expect(scripts.size).toBe(0);
});

test('given two changes at the same time, the script is registered once', async () => {
  const { origins, scripts } = standIn();
  origins.add(mail);
  await Promise.all([syncContentScripts(), syncContentScripts()]);
  expect(scripts.size).toBe(1);
});

test('given a site is allowed, Attune comes into its open tabs and no others', async () => {
  const { origins, openTab, injected } = standIn();
  const tabId = openTab({ url: 'https://mail.example.com/inbox', hasScript: false });
  openTab({ url: 'https://other.example/', hasScript: false });
  origins.add(mail);
  await sitesAllowed([mail]);
  expect(injected).toEqual([tabId]);
});

test('given a tab where Attune is already, the one before makes room', async () => {
  const { openTab, injected, told } = standIn();
  const tabId = openTab({ url: 'https://mail.example.com/inbox' });
  expect(await useHere(tabId)).toBe(true);
  expect([told, injected]).toEqual([[{ tabId, message: { type: 'leave' } }], [tabId]]);
});

test('given a page the browser keeps to itself, the answer is no', async () => {
  const { openTab } = standIn();
  expect(await useHere(openTab({ hasScript: false }))).toBe(false);
});

test('given a site is revoked, its tabs are told, others are not, and nobody waits there, and what it was is forgotten', async () => {
  const { openTab, told } = standIn();
  const hidden = openTab({});
  const seen = openTab({ url: 'https://mail.example.com/inbox' });
  openTab({ url: 'https://other.example/' });
  const waits = { hostId: 'roundcube', waitingSince: Date.now() - 60_000 };
  await keepReports(
    [
      aReport({ ...waits, conversationKey: 'a'.repeat(64), origin: 'https://mail.example.com' }),
      aReport({ ...waits, conversationKey: 'b'.repeat(64), origin: 'https://other.example' }),
    ],
    Date.now(),
  );
  await keepRecognised({ origin: 'https://mail.example.com', hostId: 'roundcube' });
  await keepRecognised({ origin: 'https://other.example', hostId: 'zammad' });
  await sitesRevoked([mail]);
  expect(told).toEqual([hidden, seen].map((tabId) => ({ tabId, message: { type: 'revoked' } })));
  expect((await loadWaitingRows(Date.now())).map(({ origin }) => origin)).toEqual(['https://other.example']);
  expect(await loadRecognised()).toEqual([{ origin: 'https://other.example', hostId: 'zammad' }]);
});
