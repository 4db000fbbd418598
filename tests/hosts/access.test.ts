import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allow,
  allowedOrigins,
  allowSites,
  covers,
  isAllowable,
  originPatternOf,
  revoke,
} from '../../lib/hosts/access.ts';
import { standIn } from '../background/stand-ins.ts';

test.each([
  ['https://mail.example.com/inbox?id=7#top', 'https://mail.example.com/*'],
  ['http://localhost:8080/desk', 'http://localhost/*'],
  ['https://user:secret@mail.example.com/', 'https://mail.example.com/*'],
])('given %s, its site is %s', (url, pattern) => {
  expect(originPatternOf(url)).toBe(pattern);
  expect(isAllowable(url)).toBe(true);
});

test.each([
  'chrome://settings/',
  'about:blank',
  'file:///home/mail.html',
  'chrome-extension://abc/popup.html',
  'https://addons.mozilla.org/en/firefox/',
  'https://chromewebstore.google.com/detail/x',
  'http://[::1]:3000/',
  'not an address',
  '',
])('given "%s", it cannot be allowed', (url) => {
  expect(originPatternOf(url)).toBeUndefined();
  expect(covers(['*://*/*'], url)).toBe(false);
});

describe('what is allowed', () => {
  test('given a site is allowed and taken back, the list follows', async () => {
    standIn();
    expect(await allowedOrigins()).toEqual([]);
    expect(await allow('https://mail.example.com/*')).toBe(true);
    await allow('http://localhost/*');
    expect(await allowedOrigins()).toEqual(['http://localhost/*', 'https://mail.example.com/*']);
    expect(await revoke('http://localhost/*')).toBe(true);
    expect(await allowedOrigins()).toEqual(['https://mail.example.com/*']);
  });

  test('given origins that are no web sites, they are not listed', async () => {
    standIn().origins.add('file:///*').add('*://*/*');
    expect(await allowedOrigins()).toEqual(['*://*/*']);
  });

  test('given a click, asking comes before anything is awaited', () => {
    const { origins } = standIn();
    void allow('https://mail.example.com/*');
    expect([...origins]).toEqual(['https://mail.example.com/*']);
  });
});

describe('addresses to be allowed', () => {
  test('given two on one name and one on another, their sites are asked for once, before anything is awaited', async () => {
    const { origins } = standIn();
    const came = allowSites(['http://rt.example:8080/rt', 'http://rt.example/', 'https://desk.example/agent']);
    expect([...origins]).toEqual(['http://rt.example/*', 'https://desk.example/*']);
    expect(await came).toBe('allowed');
  });

  test('given the agent says no, that is what came of it', async () => {
    standIn();
    Object.assign(fakeBrowser.permissions, { request: async () => false });
    expect(await allowSites(['https://desk.example/'])).toBe('refused');
  });

  test.each([[['https://addons.mozilla.org/']], [['https://desk.example/', 'https://addons.mozilla.org/']], [[]]])(
    'given %j, where no extension may be, nobody is asked',
    async (addresses) => {
      const { origins } = standIn();
      expect(await allowSites(addresses)).toBe('closed');
      expect([...origins]).toEqual([]);
    },
  );
});

test('given patterns, an address is covered by its own site on any port and by all sites', () => {
  expect(covers(['http://localhost/*'], 'http://localhost:8080/desk')).toBe(true);
  expect(covers(['*://*/*'], 'https://mail.example.com')).toBe(true);
  expect(covers(['https://mail.example.com/*'], 'https://evil.example/?https://mail.example.com/')).toBe(false);
  expect(covers([], 'https://mail.example.com/')).toBe(false);
});
