import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetRecognised,
  keepRecognised,
  loadRecognised,
  watchRecognised,
} from '../../lib/settings/recognised-sites.ts';

const desk = 'https://desk.example.org:8443';
const mail = 'https://mail.example.org';

test('given nothing was read yet, nothing is known', async () => {
  expect(await loadRecognised()).toEqual([]);
});

test('given sites are read, each has its product, with nothing beside it', async () => {
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  await keepRecognised({ origin: mail, hostId: 'anywhere' });
  expect((await fakeBrowser.storage.local.get(null))['recognisedSites']).toEqual([
    { origin: desk, hostId: 'zammad' },
    { origin: mail, hostId: 'anywhere' },
  ]);
});

test('given a product, a page beside it that is none does not hide it; another product does', async () => {
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  await keepRecognised({ origin: desk, hostId: 'anywhere' });
  expect(await loadRecognised()).toEqual([{ origin: desk, hostId: 'zammad' }]);
  await keepRecognised({ origin: desk, hostId: 'osticket' });
  expect(await loadRecognised()).toEqual([{ origin: desk, hostId: 'osticket' }]);
});

test('given a page that shows only later what it is, the product counts', async () => {
  await keepRecognised({ origin: desk, hostId: 'anywhere' });
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  expect(await loadRecognised()).toEqual([{ origin: desk, hostId: 'zammad' }]);
});

test('given two that are read at the same time, both are kept', async () => {
  await Promise.all([
    keepRecognised({ origin: desk, hostId: 'zammad' }),
    keepRecognised({ origin: mail, hostId: 'roundcube' }),
  ]);
  expect(await loadRecognised()).toHaveLength(2);
});

test('given more than two hundred, the first goes', async () => {
  for (let i = 0; i <= 200; i++) await keepRecognised({ origin: `https://desk-${i}.example`, hostId: 'zammad' });
  const sites = await loadRecognised();
  expect(sites).toHaveLength(200);
  expect(sites[0]?.origin).toBe('https://desk-1.example');
});

test('given a site is removed, it is forgotten and the others stay', async () => {
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  await keepRecognised({ origin: mail, hostId: 'roundcube' });
  await forgetRecognised((origin) => origin === desk);
  expect(await loadRecognised()).toEqual([{ origin: mail, hostId: 'roundcube' }]);
});

test('given a change, whoever watches hears of it until they stop; what is the same is no change', async () => {
  const watching = new AbortController();
  let heard = 0;
  watchRecognised(watching.signal, () => {
    heard += 1;
  });
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  await keepRecognised({ origin: desk, hostId: 'zammad' });
  expect(heard).toBe(1);
  watching.abort();
  await keepRecognised({ origin: mail, hostId: 'zammad' });
  expect(heard).toBe(1);
});
