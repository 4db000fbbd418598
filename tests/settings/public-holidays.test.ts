import { expect, test } from 'vitest';
import { openHolidayBook } from '../../lib/settings/public-holidays.ts';

const now = Date.parse('2026-11-20T12:00Z');
const book = await openHolidayBook();
const daysOf = (country: string, region: string, year: number) =>
  book
    .holidaysOf(country, region, now)
    .filter(({ date }) => date.startsWith(`${year}`))
    .map(({ date }) => date);

// From the calendars those places publish.
test('given England, its bank holidays of 2027, with the substitute days', () => {
  expect(daysOf('GB', 'ENG', 2027)).toEqual([
    ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'],
    ...['2027-08-30', '2027-12-25', '2027-12-26', '2027-12-27', '2027-12-28'],
  ]);
});

test('given Bavaria, it has days that Germany as a whole has not', () => {
  expect(daysOf('DE', '', 2027)).not.toContain('2027-01-06');
  expect(daysOf('DE', 'BY', 2027)).toEqual(expect.arrayContaining(['2027-01-06', '2027-05-27', '2027-11-01']));
});

test('given a feast of several days, each of them is off; given half a day, it is worked', () => {
  expect(daysOf('TR', '', 2026)).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
  expect(daysOf('CN', '', 2027)).not.toContain('2027-03-08');
});

test('given any country, days are in order, each once, for ten years', () => {
  const dates = book.holidaysOf('JP', '', now).map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['2026', '2035']);
});

test('given a country, its parts and parts of those can be chosen; names are in the reader’s language', () => {
  expect(book.countries('en').find(({ code }) => code === 'DE')?.name).toBe('Germany');
  expect(book.regionsOf('DE')).toContainEqual({ code: 'BY', name: 'Bayern' });
  expect(book.regionsOf('DE').some(({ code }) => code.startsWith('BY.'))).toBe(true);
});
