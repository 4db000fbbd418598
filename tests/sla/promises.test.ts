import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { deadlinesIn, promisesIn } from '../../lib/sla/promises.ts';
import { weekdays } from './weeks.ts';

// Hundreds of messages a test, on machines that do other things beside.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Replies and messages with what they promise or demand, worked out by hand and checked with another calendar; 70 a
 * language and half, the second half not looked at by whoever wrote the words. Right is a line of which every time is.
 */
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
/** Of 70 lines. */
const FLOOR = { seen: 66, judging: 52 };

interface Line {
  readonly side: 'agent' | 'customer';
  readonly at: string;
  readonly zone: string;
  readonly text: string;
  readonly expect: readonly { readonly due: string | null }[];
}

function linesOf(language: string, half: 'seen' | 'judging'): Line[] {
  return readFileSync(`${import.meta.dirname}/promises/${language}.${half}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function isRight({ side, at, zone, text, expect: wanted }: Line): boolean {
  const week = weekdays([{ from: '09:00', to: '17:00' }], zone);
  const sent = Date.parse(at);
  const found =
    side === 'agent' ? promisesIn(text, sent, week).map(({ dueAt }) => dueAt) : deadlinesIn(text, sent, week);
  const dues = wanted.map(({ due }) => (due === null ? undefined : Date.parse(due)));
  return found.length === dues.length && found.every((due, i) => due === dues[i]);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('given the lines it was written with, nearly all are read right', () => {
    const all = linesOf(language, 'seen');
    expect(all).toHaveLength(70);
    expect(all.filter(isRight).length).toBeGreaterThanOrEqual(FLOOR.seen);
  });

  test('given lines nobody fitted it to, most are read right', () => {
    expect(linesOf(language, 'judging').filter(isRight).length).toBeGreaterThanOrEqual(FLOOR.judging);
  });
});

describe('by the clock of the team', () => {
  const week = weekdays([{ from: '09:00', to: '17:00' }], 'America/New_York');
  const at = (time: string) => Date.parse(time);
  const dueOf = (text: string, sent: string) =>
    promisesIn(text, at(sent), week).map(({ dueAt }) => (dueAt === undefined ? null : new Date(dueAt).toISOString()));

  test('given an evening in New York that is the next day elsewhere, tomorrow is New York’s', () => {
    expect(dueOf('I will call you tomorrow.', '2026-11-25T02:30:00Z')).toEqual(['2026-11-25T22:00:00.000Z']);
  });
  test('given Friday said on a Friday, it is the next one', () => {
    expect(dueOf("I'll get back to you by Friday.", '2026-11-20T15:00:00Z')).toEqual(['2026-11-27T22:00:00.000Z']);
  });
  test('given a day that was over, or a date long past, nothing is promised', () => {
    expect(dueOf('We will send it by 9 am today.', '2026-11-20T20:00:00Z')).toEqual([]);
  });
  test('given the last day of the year, next week lies in the next', () => {
    expect(dueOf("We'll let you know next week.", '2026-12-31T15:00:00Z')).toEqual(['2027-01-08T22:00:00.000Z']);
  });
  test('given a holiday on the promised day, it is due when the team last closes before it', () => {
    const off = { ...week, holidays: ['2026-11-26', '2026-11-27'] };
    const [promised] = promisesIn("I'll get back to you by Friday.", at('2026-11-24T15:00:00Z'), off);
    expect(new Date(promised?.dueAt ?? 0).toISOString()).toBe('2026-11-25T22:00:00.000Z');
  });
});
