// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf, hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

/** A page as its browser showed it, and the snapshot a person read off it. */
interface SavedPage {
  readonly url: string;
  /** Epoch ms at which the page was saved. */
  readonly now?: number;
  readonly expected: unknown;
}

const here = import.meta.dirname;
/** The frame of a host whose document is saved beside the page. */
const FRAMES = 'iframe[name="messagecontframe"], iframe#composebody_ifr, iframe.cke_wysiwyg_frame';

function savedPages(hostId: string): string[] {
  const folder = join(here, hostId);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
}

function open(hostId: string, name: string, url: string): Document {
  const html = (suffix: string) => readFileSync(join(here, hostId, `${name}${suffix}.html`), 'utf8');
  const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html');
  const page = parse(html(''));
  Object.defineProperty(page, 'location', { value: new URL(url) });
  const frame = page.querySelector(FRAMES);
  if (frame && existsSync(join(here, hostId, `${name}.frame1.html`))) {
    Object.defineProperty(frame, 'contentDocument', { value: parse(html('.frame1')) });
  }
  return page;
}

/** "Any page" has no page of its own; tests/hosts/anywhere.test.ts has its cases. */
const known = hosts.filter((host) => host.id !== 'anywhere');

describe.each(known.map((host) => [host.id, host] as const))('%s', (id, host) => {
  const pages = savedPages(id);
  test('given the rules of the house, it has saved pages', () => expect(pages).not.toEqual([]));

  test.each(pages)('given the saved page %s, it reads what a person read', (file) => {
    const { url, now, expected } = JSON.parse(readFileSync(join(here, id, file), 'utf8')) as SavedPage;
    const page = open(id, file.replace(/\.json$/, ''), url);
    expect(hostOf(page, url)).toBe(host);
    const reading = readPage(host, page, now ?? 0, {});
    expect(reading && (isTrouble(reading) ? reading : reading.snapshot)).toEqual(expected);
  });
});
