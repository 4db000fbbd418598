// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf, hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, savedPages } from './saved-page.ts';

/** "Any page" has no page of its own; tests/hosts/anywhere.test.ts has its cases. */
const known = hosts.filter((host) => host.id !== 'anywhere');

describe.each(known.map((host) => [host.id, host] as const))('%s', (id, host) => {
  const pages = savedPages(id);
  test('given the rules of the house, it has saved pages', () => expect(pages).not.toEqual([]));

  test.each(pages.map((page) => [page.name, page] as const))(
    'given the saved page %s, it reads what a person read',
    (_name, saved) => {
      const page = openPage(id, saved);
      expect(hostOf(page, saved.url)).toBe(host);
      const reading = readPage(host, page, saved.now, {});
      expect(reading && (isTrouble(reading) ? reading : reading.snapshot)).toEqual(saved.expected);
    },
  );
});
