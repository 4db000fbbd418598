import { describe, expect, test } from 'vitest';
import { localeFor, pointInTime, stretchOfTime } from '../../components/time-words.ts';

const clock = { now: Date.UTC(2026, 10, 20, 14, 40), locale: 'en-GB', timeZone: 'Europe/London' };
const at = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);

describe('pointInTime', () => {
  test.each([
    ['the same day', at(20, 16, 30), 'today 16:30'],
    ['the next day', at(21, 9, 5), 'tomorrow 9:05'],
    ['the day before', at(19, 15, 10), 'yesterday 15:10'],
    ['a day of this week', at(17, 8, 0), 'Tue 8:00'],
    ['a day further off', at(3, 8, 0), '3 Nov 8:00'],
  ])('given %s, it says as much as is needed', (_, instant, said) => {
    expect(pointInTime(instant, clock)).toBe(said);
  });

  test('given an instant that is another day in the clock’s zone, that day counts', () => {
    const late = Date.UTC(2026, 10, 20, 15, 30);
    expect(pointInTime(late, { ...clock, timeZone: 'Asia/Tokyo' })).toBe('tomorrow 0:30');
  });

  test('given an American, the time is said their way', () => {
    expect(pointInTime(at(20, 16, 30), { ...clock, locale: 'en-US' })).toMatch(/^today 4:30\sPM$/);
  });
});

describe('stretchOfTime', () => {
  test.each([
    [110, '1 h 50 min'],
    [45, '45 min'],
    [120, '2 h'],
    [-20, '20 min'],
    [59.7, '1 h'],
  ])('given %d minutes, it says %s', (minutes, said) => {
    expect(stretchOfTime(minutes)).toBe(said);
  });
});

describe('localeFor', () => {
  test.each([
    ['en-US', 'en-US'],
    ['en_AU', 'en-AU'],
    ['de', 'en-GB'],
  ])('given a browser in %s, dates are in %s', (uiLanguage, locale) => {
    expect(localeFor(uiLanguage)).toBe(locale);
  });
});
