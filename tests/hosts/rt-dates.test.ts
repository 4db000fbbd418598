import { describe, expect, test } from 'vitest';
import { mailDateOf, offsetBy, wallClockOf } from '../../lib/hosts/rt-dates.ts';

const hour = 3_600_000;

describe('dates of Request Tracker', () => {
  test('given its own form or the ISO one, the wall clock is read', () => {
    expect(wallClockOf('Wed\u00a0Nov\u00a018\u00a019:39:29\u00a02026')).toBe(Date.UTC(2026, 10, 18, 19, 39, 29));
    expect(wallClockOf(' 2026-11-18 19:39:29 ')).toBe(Date.UTC(2026, 10, 18, 19, 39, 29));
  });

  test.each(['mer. nov. 18 19:39:29 2026', 'Wed Foo 18 19:39:29 2026', '6 minutes ago', '', '18/11/2026 19:39'])(
    'given “%s”, it is not guessed',
    (text) => {
      expect(wallClockOf(text)).toBeUndefined();
    },
  );

  test('given a mail’s own date, its offset counts; given a subject with figures, it is none', () => {
    expect(mailDateOf('Fri, 20 Nov 2026 19:39:29 +0200 (EET)')).toBe(Date.UTC(2026, 10, 20, 17, 39, 29));
    expect(mailDateOf('Charged twice for order 47655')).toBeUndefined();
  });

  test('given both dates of one message, the zone is theirs in whole quarters of an hour', () => {
    const mail = Date.UTC(2026, 10, 20, 12, 0, 0);
    expect(offsetBy(mail + 5.5 * hour + 40_000, mail)).toBe(5.5 * hour);
    expect(offsetBy(mail - 8 * hour + 90_000, mail)).toBe(-8 * hour);
    // Seven minutes on the way: which quarter it is cannot be told.
    expect(offsetBy(mail + 7 * 60_000, mail)).toBeUndefined();
    expect(offsetBy(mail + 30 * hour, mail)).toBeUndefined();
  });
});
