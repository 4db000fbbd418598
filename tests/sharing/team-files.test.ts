import { expect, test } from 'vitest';
import { teamFileText } from '../../lib/sharing/team-file.ts';
import { TeamFiles } from '../../lib/sharing/team-files.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { contribution } from '../stats/rows.ts';

const first = contribution(1, { answer: [9, 1] });
const other = contribution(2, { answer: [8, 2] });
const newer: Contribution = { ...first, revision: 2, hosts: { demo: { answer: [10, 0] } } };

async function taken(files: Readonly<Record<string, Contribution | string>>) {
  const set = new TeamFiles();
  for (const [name, held] of Object.entries(files))
    await set.add(name, typeof held === 'string' ? held : await teamFileText(held));
  // Counts are held in typed arrays; as JSON they would not be lists.
  const plain = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Uint16Array) : value);
  const contributions = JSON.parse(JSON.stringify([...set.contributions], plain));
  return { contributions, refused: set.refused, withdrawn: set.withdrawn };
}

test('given one bad file among good ones, it alone is refused, by name', async () => {
  expect(await taken({ 'a.json': first, 'holiday.json': '{"days":[]}', 'b.json': other })).toEqual({
    contributions: [first, other],
    refused: [{ name: 'holiday.json', why: 'foreign' }],
    withdrawn: [],
  });
});

test('given the same file twice, it counts once', async () => {
  expect(await taken({ 'a.json': first, 'a (1).json': first })).toEqual({
    contributions: [first],
    refused: [{ name: 'a (1).json', why: 'duplicate' }],
    withdrawn: [],
  });
});

test('given a later revision, it replaces the one before, in whatever order they come', async () => {
  expect(await taken({ 'old.json': first, 'new.json': newer })).toEqual({
    contributions: [newer],
    refused: [{ name: 'old.json', why: 'outdated' }],
    withdrawn: [],
  });
  expect(await taken({ 'new.json': newer, 'old.json': first })).toEqual({
    contributions: [newer],
    refused: [{ name: 'old.json', why: 'outdated' }],
    withdrawn: [],
  });
});

test('given a file that takes back what was shared, the one before counts no more', async () => {
  const back = { ...newer, hosts: {} };
  expect(await taken({ 'a.json': first, 'back.json': back, 'b.json': other })).toEqual({
    contributions: [other],
    refused: [{ name: 'a.json', why: 'outdated' }],
    withdrawn: ['back.json'],
  });
});

test('given two files that claim to be the same revision and differ, the second is refused', async () => {
  const claim = { ...newer, revision: 1 };
  expect(await taken({ 'a.json': first, 'b.json': claim })).toEqual({
    contributions: [first],
    refused: [{ name: 'b.json', why: 'contradicting' }],
    withdrawn: [],
  });
});

test('given counts of any size, they stay as they are', async () => {
  const large = contribution(3, { answer: [1_000_000, 1], hour: [65_535, 65_536] });
  expect((await taken({ 'large.json': large })).contributions).toEqual([large]);
});
