import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hosts } from '../../lib/hosts/registry.ts';
import { keepRecognised } from '../../lib/settings/recognised-sites.ts';
import { sitesNow, watchSites } from '../../lib/settings/sites-now.ts';
import { standIn } from '../background/stand-ins.ts';

const allowed = async (...patterns: string[]) => {
  const { origins } = standIn();
  for (const pattern of patterns) origins.add(pattern);
  return (await sitesNow(hosts)).allowed;
};

test('given a site that nothing was read of, it is not known', async () => {
  expect(await allowed('https://desk.example.org/*')).toEqual([
    { pattern: 'https://desk.example.org/*', site: 'https://desk.example.org', readAs: { is: 'unknown' } },
  ]);
});

test('given a product was read there, it is told by its name', async () => {
  await keepRecognised({ origin: 'https://desk.example.org', hostId: 'zammad' });
  const [site] = await allowed('https://desk.example.org/*');
  expect(site?.readAs).toEqual({ is: 'product', name: 'Zammad' });
});

test('given a page no adapter knows, it is any page', async () => {
  await keepRecognised({ origin: 'https://desk.example.org', hostId: 'anywhere' });
  const [site] = await allowed('https://desk.example.org/*');
  expect(site?.readAs).toEqual({ is: 'any-page' });
});

test('given two ports of a name, both products are told', async () => {
  await keepRecognised({ origin: 'http://localhost:8080', hostId: 'zammad' });
  await keepRecognised({ origin: 'http://localhost:8081', hostId: 'osticket' });
  const [site] = await allowed('http://localhost/*');
  expect(site?.readAs).toEqual({ is: 'product', name: 'osTicket, Zammad' });
});

test('given a host whose address tells it, it need not be read first', async () => {
  const sites = await allowed('https://acme.zendesk.com/*', 'https://acme.frappe.cloud/*');
  // Of the other, only some pages are that product.
  expect(sites.map(({ readAs }) => readAs)).toEqual([{ is: 'unknown' }, { is: 'product', name: 'Zendesk' }]);
});

test('given an id no adapter has any more, nothing is said of it', async () => {
  await keepRecognised({ origin: 'https://desk.example.org', hostId: 'gone-product' });
  const [site] = await allowed('https://desk.example.org/*');
  expect(site?.readAs).toEqual({ is: 'unknown' });
});

test('given all sites are allowed, nothing is said of what they are', async () => {
  await keepRecognised({ origin: 'https://desk.example.org', hostId: 'zammad' });
  const [site] = await allowed('*://*/*');
  expect(site).toEqual({ pattern: '*://*/*', site: '*://*', readAs: undefined });
});

test('given an administrator’s sites, each tells whether it is allowed and what it is, by its own port', async () => {
  await fakeBrowser.storage.managed.set({ sites: ['http://rt.example:8080/rt', 'desk.example.org', '?'] });
  await keepRecognised({ origin: 'http://rt.example:8080', hostId: 'request-tracker' });
  await keepRecognised({ origin: 'http://rt.example:9090', hostId: 'zammad' });
  standIn().origins.add('http://rt.example/*');
  const { preset, unusable } = await sitesNow(hosts);
  expect(preset).toEqual([
    {
      name: 'http://rt.example:8080',
      address: 'http://rt.example:8080/rt',
      isAllowed: true,
      readAs: { is: 'product', name: 'Request Tracker' },
    },
    {
      name: 'desk.example.org',
      address: 'https://desk.example.org/',
      isAllowed: false,
      readAs: { is: 'unknown' },
    },
  ]);
  expect(unusable).toEqual({ count: 1, texts: ['?'] });
});

test('given a product is recognised or the policy changes, whoever watches hears of it until they stop', async () => {
  standIn();
  const removeListener = () => undefined;
  Object.assign(fakeBrowser.permissions.onAdded, { removeListener });
  Object.assign(fakeBrowser.permissions.onRemoved, { removeListener });
  const watching = new AbortController();
  let heard = 0;
  watchSites(watching.signal, () => {
    heard += 1;
  });
  await keepRecognised({ origin: 'https://desk.example.org', hostId: 'zammad' });
  await fakeBrowser.storage.managed.set({ sites: ['desk.example.org'] });
  expect(heard).toBe(2);
  watching.abort();
  await fakeBrowser.storage.managed.set({ sites: [] });
  expect(heard).toBe(2);
});
