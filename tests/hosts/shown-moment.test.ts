import { expect, test } from 'vitest';
import { shownMoment } from '../../lib/hosts/shown-moment.ts';

/** 20 November 2026, 17:32 on the device's clock; tests run in UTC. */
const EVENING = Date.UTC(2026, 10, 20, 17, 32);

test.each([
  ['2026-11-20T17:32:00Z', ''],
  ['2026-11-20T18:32:00+01:00', 'de'],
  ['2026-11-20 17:32:00 UTC', ''],
  ['2026-11-20 17:32', 'en'],
  ['1795195920', ''],
  ['1795195920000', ''],
  ['Fri, Nov 20, 2026, 5:32 PM', 'en'],
  ['Friday, 20 November 2026 at 5:32 pm', 'en-GB'],
  ['20 Nov 2026, 17:32', 'en-GB'],
  ['11/20/2026, 5:32 PM', 'en-US'],
  ['20/11/2026 17:32', 'en-GB'],
  ['20/11/2026 17:32', 'fr'],
  ['20.11.2026, 17:32', 'de'],
  ['Fr., 20. Nov. 2026, 17:32', 'de'],
  ['ven. 20 nov. 2026 17:32', 'fr'],
  ['vendredi 20 novembre 2026 à 17h32', 'fr'],
  ['vie, 20 nov 2026, 17:32', 'es'],
  ['ven 20 nov 2026, 17:32', 'it'],
  ['pt., 20 lis 2026, 17:32', 'pl'],
  ['fredag 20. november 2026 kl. 17.32', 'da'],
  ['2026年11月20日(金) 17:32', 'ja'],
  ['2026年11月20日 午後5:32', 'ja'],
  ['2026년 11월 20일 (금) 오후 5:32', 'ko'],
  ['٢٠ نوفمبر ٢٠٢٦، ٥:٣٢ م', 'ar-EG'],
  ['יום ו׳, 20 בנוב׳ 2026, 17:32', 'he'],
  // Hosts that translate all but their dates.
  ['Nov 20, 2026 17:32', 'de'],
])('given “%s” in “%s”, it is that evening', (shown, language) => {
  expect(shownMoment(shown, language)).toBe(EVENING);
});

test.each([
  ['17:32', 'en'],
  ['Nov 20', 'en'],
  ['Nov 20, 5:32 PM', 'en'],
  ['20 November 2026', 'en'],
  ['2026-11-20', 'en'],
  ['3 hours ago', 'en'],
  ['yesterday at 5:32 PM', 'en'],
  ['31 February 2026 10:00', 'en'],
  ['20 November 2026 25:00', 'en'],
  ['Order 20112026, 17:32', 'en'],
  ['', 'en'],
])('given “%s”, which is less than a moment, nothing is claimed', (shown, language) => {
  expect(shownMoment(shown, language)).toBeUndefined();
});

test('given digits in an order that nothing tells, nothing is claimed; where one can only be a day, it is one', () => {
  expect(shownMoment('03/04/2026 10:00', '')).toBeUndefined();
  expect(shownMoment('20/11/2026 17:32', '')).toBe(EVENING);
});

test('given letters that are a month and a weekday, the other one is the month', () => {
  expect(shownMoment('mar 17 nov 2026, 09:05', 'it')).toBe(Date.UTC(2026, 10, 17, 9, 5));
  expect(shownMoment('mar 17 mar 2026, 09:05', 'it')).toBe(Date.UTC(2026, 2, 17, 9, 5));
});

test('given a host that leaves out this year, a date without one is of this year', () => {
  expect(shownMoment('Nov 20, 5:32 PM', 'en', 2026)).toBe(EVENING);
  expect(shownMoment('Dec 29 2025, 4:12 PM', 'en', 2026)).toBe(Date.UTC(2025, 11, 29, 16, 12));
});

test('given noon and midnight, they are told apart', () => {
  expect(shownMoment('Nov 20, 2026, 12:05 AM', 'en')).toBe(Date.UTC(2026, 10, 20, 0, 5));
  expect(shownMoment('Nov 20, 2026, 12:05 PM', 'en')).toBe(Date.UTC(2026, 10, 20, 12, 5));
});
