// door: lib/settings/own-sites.ts lib/hosts/site-parts-schema.ts
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOwnSite, loadOwnSites, siteInFile } from '../../lib/settings/own-sites.ts';
import { delivered } from './delivered.ts';
import { type Case, casesOf, doorHolds, expectFound, hold } from './hold.ts';
import { junk } from './junk.ts';
import { object, word } from './shape.ts';
import { origin, siteParts } from './site-shapes.ts';

const site = object({ origin, parts: siteParts }, {}, 'dropped');
/** A store gives the sites that are whole, and loses no other for one that is not. */
const whole = { origin: 'https://kept.example', parts: { item: 'article', body: 'p.text' } };
const stored = casesOf(site).map(
  ({ said, heard }): Case => ({
    said: [said, whole],
    heard: heard === undefined ? [whole] : [heard, whole],
  }),
);
const noList = junk.filter((said) => !Array.isArray(said)).map((said): Case => ({ said, heard: [] }));

function fromStore(said: unknown): Promise<unknown> {
  fakeBrowser.storage.local.get = (async () => ({ ownSites: delivered(said) })) as never;
  return loadOwnSites();
}

/** What is kept of one site's parts, where none was before. */
async function intoStore(parts: unknown): Promise<unknown> {
  let kept: { ownSites?: { parts: unknown }[] } = {};
  fakeBrowser.storage.local.get = (async () => ({})) as never;
  fakeBrowser.storage.local.set = (async (values: object) => {
    kept = values;
  }) as never;
  await keepOwnSite('https://desk.example', parts as never).catch(() => undefined);
  return kept.ownSites?.[0]?.parts;
}

const file = object(
  {
    attune: word('site'),
    version: { valid: fc.constant(1), broken: fc.constantFrom(0, 2, '1', null) },
    origin,
    parts: siteParts,
  },
  {},
  'dropped',
);
/** A file holds text: what would come out of it as something else is not in one. */
const canBeWritten = (said: unknown): boolean => {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(said) ?? 'null'), said);
  } catch {
    return false;
  }
};
const files = casesOf(file)
  .filter(({ said }) => canBeWritten(said))
  .map(({ said, heard }): Case => {
    const { origin: at, parts } = (heard ?? {}) as { origin: unknown; parts: unknown };
    return { said, ...(heard === undefined ? {} : { heard: { origin: at, parts } }) };
  });
const fromFile = (said: unknown): unknown => siteInFile(JSON.stringify(said));

test('what the store holds', () => hold(doorHolds(stored, fromStore)));
test('no list at all', () => hold(doorHolds(noList, fromStore), 2_000));
test('what is to be stored', () => hold(doorHolds(casesOf(siteParts), intoStore)));
test('what a file holds', () => hold(doorHolds(files, fromFile)));
test('text that is no file of ours', () =>
  hold(fc.property(fc.string({ unit: 'binary' }), (text) => siteInFile(text) === undefined)));
test('a door that lets all in is found out', () => expectFound(doorHolds(fc.oneof(stored), async (said) => said)));
