import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aggregateSchema } from '../../lib/stats/aggregate.ts';
import { anonymise } from '../../lib/stats/anonymity.ts';
import { sampleAggregates } from '../../lib/stats/sample.ts';
import { trendOf } from '../../lib/stats/trend.ts';

const now = Date.parse('2026-11-22T12:00Z');
const cues = [
  { id: 'bare-refusal', side: 'agent' },
  { id: 'long-wait', side: 'customer' },
] as const;

test('given the same week, the sample is the same', () => {
  expect(sampleAggregates(now, cues)).toEqual(sampleAggregates(now, cues));
});

test('given the sample, every aggregate is sound and its states add up to its messages', () => {
  for (const aggregate of sampleAggregates(now, cues)) {
    expect(v.is(aggregateSchema, aggregate)).toBe(true);
    expect(Object.values(aggregate.states).reduce((sum, count) => sum + count, 0)).toBe(aggregate.messages);
  }
});

test('given the sample, twelve weeks of the team of eight are shown and the group of three is hidden', () => {
  const shown = anonymise(sampleAggregates(now, cues), { runningWeek: '2026-W47' });
  const kinds = (hostId: string) => shown.filter((week) => week.hostId === hostId).map(({ kind }) => kind);
  expect(kinds('roundcube')).toEqual(Array(24).fill('shown'));
  expect(kinds('demo')).toEqual(Array(24).fill('hidden'));
  expect([shown[0]?.week, shown.at(-1)?.week]).toEqual(['2026-W35', '2026-W46']);
});

test('given the sample, the cue is rarer after the training than before', () => {
  const points = trendOf(anonymise(sampleAggregates(now, cues)), 'agent', { cue: 'bare-refusal' });
  expect(points[11]?.share ?? 1).toBeLessThan(points[0]?.share ?? 0);
});
