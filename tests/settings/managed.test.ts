import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadManaged, managedFrom, watchManaged } from '../../lib/settings/managed.ts';
import { smallestGroupFrom } from '../../lib/settings/smallest-group.ts';

const none = { sites: [], unusable: { count: 0, texts: [] } };

test('given no policy, nothing is set up', () => {
  expect(managedFrom({})).toEqual(none);
});

test('given addresses, they are read as those that people type, each once, in order', () => {
  const { sites, unusable } = managedFrom({
    sites: [
      'desk.example.org',
      'http://rt.example.org:8080/rt',
      'https://desk.example.org/',
      'https://mail.google.com/',
    ],
  });
  expect(sites).toEqual(['https://desk.example.org/', 'http://rt.example.org:8080/rt', 'https://mail.google.com/']);
  expect(unusable.count).toBe(0);
});

test('given entries that are no sites, they are left out, counted and named, and the others stay', () => {
  expect(
    managedFrom({
      sites: ['desk.example.org', 'our desk', 7, null, 'https://*.example.org/*', 'https://addons.mozilla.org/'],
    }),
  ).toEqual({
    sites: ['https://desk.example.org/'],
    unusable: { count: 5, texts: ['our desk', 'https://*.example.org/*', 'https://addons.mozilla.org/'] },
  });
});

test('given more than fifty, those beyond are left out and counted', () => {
  const { sites, unusable } = managedFrom({ sites: Array.from({ length: 53 }, (_, i) => `desk-${i}.example`) });
  expect(sites).toHaveLength(50);
  expect(sites.at(-1)).toBe('https://desk-49.example/');
  expect(unusable).toEqual({ count: 3, texts: [] });
});

test('given one address and no list, it is taken; given anything else, it is said that it cannot be used', () => {
  expect(managedFrom({ sites: 'desk.example.org' }).sites).toEqual(['https://desk.example.org/']);
  expect(managedFrom({ sites: { 1: 'desk.example.org' } })).toEqual({ sites: [], unusable: { count: 1, texts: [] } });
});

test('given keys of a later version, they change nothing', () => {
  expect(managedFrom({ sites: ['desk.example.org'], trainerFile: 'x' }).sites).toEqual(['https://desk.example.org/']);
});

describe('the browser’s own store', () => {
  test('given a policy, it is read from there', async () => {
    await fakeBrowser.storage.managed.set({ sites: ['desk.example.org'] });
    expect((await loadManaged()).sites).toEqual(['https://desk.example.org/']);
  });

  test('given Firefox without a policy, which refuses, nothing is set up', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await loadManaged()).toEqual(none);
    vi.restoreAllMocks();
  });

  test('given the policy changes, whoever watches hears of it until they stop; other stores are not heard', async () => {
    const watching = new AbortController();
    let heard = 0;
    watchManaged(watching.signal, () => {
      heard += 1;
    });
    await fakeBrowser.storage.local.set({ sites: 1 });
    expect(heard).toBe(0);
    await fakeBrowser.storage.managed.set({ sites: ['desk.example.org'] });
    expect(heard).toBe(1);
    watching.abort();
    await fakeBrowser.storage.managed.set({ sites: [] });
    expect(heard).toBe(1);
  });
});

/** Chromium loads no extension whose schema breaks one of its rules: told there, checked here. */
describe('the schema that Chromium is given', () => {
  interface Node {
    readonly type?: unknown;
    readonly $ref?: unknown;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly additionalProperties?: unknown;
  }
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Node;
  const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
  const KNOWN = [
    '$ref',
    'description',
    'enum',
    'id',
    'items',
    'maximum',
    'minimum',
    'pattern',
    'properties',
    'title',
    'type',
  ];

  test('is an object without further properties at the top', () => {
    expect(schema.type).toBe('object');
    expect(schema.additionalProperties).toBeUndefined();
  });

  test('has one type or one reference in each place, and no word Chromium does not know', () => {
    const faults: string[] = [];
    const look = (node: Node, at: string): void => {
      const types = [node.type, node.$ref].filter((one) => one !== undefined);
      if (types.length !== 1) faults.push(`${at}: ${types.length} types`);
      if (node.type !== undefined && !TYPES.includes(node.type as string)) faults.push(`${at}: type ${node.type}`);
      if (node.type === 'array' && !node.items) faults.push(`${at}: no items`);
      for (const word of Object.keys(node)) if (!KNOWN.includes(word)) faults.push(`${at}: ${word}`);
      for (const [name, inner] of Object.entries(node.properties ?? {})) look(inner, `${at}.${name}`);
      if (node.items) look(node.items, `${at}[]`);
    };
    look(schema, '');
    expect(faults).toEqual([]);
  });

  test('has the keys that are read and no other', () => {
    const asked: string[] = [];
    const listens = new Proxy(
      {},
      { get: (_, key) => void asked.push(String(key)), has: (_, key) => asked.push(String(key)) > 0 },
    );
    managedFrom(listens);
    smallestGroupFrom(listens);
    expect([...new Set(asked)]).toEqual(Object.keys(schema.properties ?? {}));
  });
});
