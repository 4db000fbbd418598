// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Trainer, type TrainerProps } from '../../../components/trainer/trainer.tsx';
import { trainerViewOf } from '../../../components/trainer/trainer-view.ts';
import { weekWords } from '../../../components/trainer/week-words.ts';
import type { Aggregate } from '../../../lib/stats/aggregate.ts';
import { anonymise } from '../../../lib/stats/anonymity.ts';

afterEach(cleanup);

function aggregate(week: string, agents: number, side: Aggregate['side'] = 'customer'): Aggregate {
  const states = { upset: 20, uneasy: 30, calm: 40, pleased: 10, abusive: 0, unread: 0 };
  return {
    week,
    hostId: 'demo',
    side,
    agents,
    messages: 100,
    states,
    cues: side === 'agent' ? { 'bare-refusal': 25 } : {},
  };
}

function show(props: Partial<TrainerProps> = {}) {
  const asked: string[] = [];
  const weeks = [aggregate('2026-W45', 8), aggregate('2026-W46', 3), aggregate('2026-W45', 8, 'agent')];
  render(
    <Trainer
      source="sample"
      view={trainerViewOf(anonymise(weeks))}
      agents={5}
      nameOfCue={(id) => id}
      nameOfHost={() => 'Demo desk'}
      locale="en-GB"
      onSource={(source) => void asked.push(source)}
      onCsv={() => void asked.push('csv')}
      {...props}
    />,
  );
  return asked;
}

const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;

test('given weeks of enough agents, each share stands with the number it is out of', () => {
  show();
  expect(row('2 Nov 2026')).toBe('2 Nov 202620%30%40%10%0%0%n = 100');
});

test('given a week of too few agents, nothing of it is shown but why', () => {
  show();
  expect(row('9 Nov 2026')).toBe('9 Nov 2026hidden: fewer than 5 agents');
  expect(screen.getByText('1 week of Demo desk is hidden: fewer than 5 agents or too few messages.')).toBeTruthy();
});

test('given cues in replies, each stands with its count, share and number', () => {
  show();
  const table = screen.getByRole('region', { name: 'What came up most' });
  expect(within(table).getByRole('rowheader', { name: 'bare-refusal' }).closest('tr')?.textContent).toBe(
    'bare-refusal2525%n = 100',
  );
});

test('given this device has only one agent, it says why nothing is shown, and one click shows sample data', () => {
  const asked = show({ source: 'device', view: trainerViewOf(anonymise([aggregate('2026-W45', 1)])) });
  expect(screen.getByText('Nothing to show yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Download as CSV' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Sample data' }));
  expect(asked).toEqual(['sample']);
});

test('given figures, they can be had as CSV', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(asked).toEqual(['csv']);
});

test.each([
  ['2026-W01', '29 Dec 2025'],
  ['2026-W47', '16 Nov 2026'],
  ['2020-W53', '28 Dec 2020'],
])('given the week %s, its Monday is %s', (week, words) => {
  expect(weekWords(week, 'en-GB')).toBe(words);
});
