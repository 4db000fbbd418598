// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Trainer, type TrainerProps } from '../../../components/trainer/trainer.tsx';
import { trainerViewOf } from '../../../components/trainer/trainer-view.ts';
import { weekWords } from '../../../components/trainer/week-words.ts';
import { release } from '../../../lib/stats/anonymity.ts';
import type { Contribution } from '../../../lib/stats/contribution.ts';
import { team } from '../../stats/rows.ts';

afterEach(cleanup);

/** What each of so many agents shares of a week: ten customers' messages or twenty replies. */
function share(week: string, agents: number, tables: Contribution['hosts'][string]): Contribution[] {
  return team(agents, tables).map((one) => ({ ...one, weeks: [week], id: `${week.slice(-2)}${one.id.slice(2)}` }));
}

const customers = { customer: [2, 3, 4, 1], abuse: [0, 10] };
const replies = { 'reply-cue/bare-refusal': [5, 15] };

const smallest = { floor: { agents: 5, messages: 20 }, isRaised: false, isUnusable: false };

function show(props: Partial<TrainerProps> = {}) {
  const asked: string[] = [];
  const shared = [...share('2026-W45', 10, { ...customers, ...replies }), ...share('2026-W46', 3, customers)];
  render(
    <Trainer
      source="sample"
      view={trainerViewOf(release(shared).weeks)}
      group={smallest}
      nameOfCue={(id) => id}
      nameOfHost={() => 'Demo desk'}
      locale="en-GB"
      onSource={(source) => void asked.push(source)}
      onCsv={() => void asked.push('csv')}
      onPicture={({ name }) => void asked.push(name)}
      onJson={() => void asked.push('json')}
      {...props}
    />,
  );
  return asked;
}

const row = (name: string, of = 'How customers’ messages came across') =>
  within(screen.getByRole('region', { name: of }))
    .getByRole('rowheader', { name })
    .closest('tr')?.textContent;

test('given weeks of enough agents, each share stands with the number it is out of', () => {
  show();
  expect(row('2 Nov 2026')).toBe('2 Nov 202620%30%40%10%n = 100');
});

test('given a week of too few agents, nothing of it is shown but why', () => {
  show();
  expect(row('9 Nov 2026')).toBe('9 Nov 2026hidden: fewer than 5 agents');
  expect(screen.getByText('1 week of Demo desk is hidden: fewer than 5 agents or too few messages.')).toBeTruthy();
});

test('given a group of which somebody took back what they shared, it says so', () => {
  const ten = share('2026-W45', 10, customers);
  show({ view: trainerViewOf(release(ten.slice(1), { earlier: release(ten).cohorts }).weeks) });
  expect(
    screen.getByText('1 week of Demo desk is hidden: somebody of the group took back what they had shared.'),
  ).toBeTruthy();
});

test('given a week that is taken back or running beside one that is shown, the table says which it is', () => {
  const [before, back, running] = ['2026-W44', '2026-W45', '2026-W46'].map((week) => share(week, 10, customers));
  const all = [...(before ?? []), ...(back ?? [])];
  const shared = [...(before ?? []), ...(back ?? []).slice(1), ...(running ?? [])];
  show({
    view: trainerViewOf(release(shared, { earlier: release(all).cohorts, runningWeek: '2026-W46' }).weeks),
  });
  expect(row('26 Oct 2026')).toContain('n = 100');
  expect(row('2 Nov 2026')).toBe('2 Nov 2026hidden: somebody took back what they shared');
  expect(row('9 Nov 2026')).toBe('9 Nov 2026hidden until the week is over');
});

test('given an administrator’s smallest group, it says whose it is, or that it cannot be used', () => {
  show({ group: { floor: { agents: 8, messages: 40 }, isRaised: true, isUnusable: false } });
  expect(screen.getByText('Your administrator asks for groups of at least 8 agents and 40 messages.')).toBeTruthy();
  cleanup();
  show({ group: { ...smallest, isUnusable: true } });
  expect(screen.getByRole('alert').textContent).toContain('is no number and cannot be used; at least 5 agents');
});

test('given counts that were randomised, it says by how much, and that shares are corrected', () => {
  const noisy = share('2026-W45', 10, { customer: [5, 3, 1, 1] }).map((one) => ({ ...one, epsilon: 1.5 }));
  show({ view: trainerViewOf(release(noisy).weeks) });
  expect(screen.getByText(/^Counts were randomised before they were shared \(ε = 1.5 for each message/)).toBeTruthy();
  // By hand: e^1.5 + 3 = 7.4817; (0.5 - 0.13366) * 7.4817 / 3.4817 = 0.787.
  expect(row('2 Nov 2026')).toContain('79%');
});

test('given customers who came back, hours and answers, each measure stands with its parts, chart and formula', () => {
  const more = { turn: [5, 3, 2], answer: [8, 2], hour: [9, 1], abuse: [2, 8], complaint: [3, 5, 2] };
  show({ view: trainerViewOf(release(share('2026-W45', 10, { ...customers, ...more })).weeks) });
  expect(row('2 Nov 2026', 'How they came back after a reply')).toBe('2 Nov 202650%30%20%n = 100');
  expect(row('2 Nov 2026', 'Answered late')).toBe('2 Nov 202620%n = 100');
  expect(row('2 Nov 2026', 'More waiting than a steady pace can answer')).toBe('2 Nov 202610%n = 100');
  expect(row('2 Nov 2026', 'Abusive messages')).toBe('2 Nov 202620%n = 100');
  expect(row('2 Nov 2026', 'How long complaints took')).toBe('2 Nov 202630%50%20%n = 100');
  expect(screen.getAllByRole('img', { name: /^Line chart/ })).toHaveLength(6);
  expect(screen.getByText(/^Answers after the due time ÷ all answers/)).toBeTruthy();
  expect(screen.getByRole('list', { name: 'What a leader can do' })).toBeTruthy();
});

test('given what became of hints, each cue stands with its shares, and a share that is too small is hidden', () => {
  const nudges = { 'nudge/bare-refusal': [6, 3, 1], 'nudge/vague-soon': [9, 0, 0] };
  const few = share('2026-W45', 10, { ...customers, ...nudges }).map((one, at) =>
    at === 0 ? { ...one, hosts: { demo: { ...one.hosts['demo'], 'nudge/vague-soon': [9, 0, 2] } } } : one,
  );
  show({ view: trainerViewOf(release(few).weeks) });
  const table = screen.getByRole('region', { name: 'What became of hints' });
  const line = (name: string) => within(table).getByRole('rowheader', { name }).closest('tr')?.textContent;
  expect(line('bare-refusal')).toBe('bare-refusal60%30%10%n = 100');
  // Two of 92, by one agent: hidden, and so is what it could be worked out from.
  expect(line('vague-soon')).toMatch(/^vague-soonhidden.*hiddenn = 90$/);
});

/** Ten agents, ten answers a week each, so many of them late. */
function lateShares(...late: readonly number[]): Contribution[] {
  const answer = late.flatMap((count) => [10 - count, count]);
  const customer = late.flatMap(() => [0, 0, 10, 0]);
  return team(10, { answer, customer }).map((one) => ({ ...one, weeks: late.map((_, at) => `2026-W${30 + at}`) }));
}

const changes = () => within(screen.getByRole('region', { name: 'Before and after a training' }));

test('given the week of a training, each share stands before and after it, with what can be said', () => {
  show({ view: trainerViewOf(release(lateShares(4, 4, 4, 4, 9, 2, 2, 2, 2)).weeks) });
  expect(screen.queryByRole('region', { name: 'Before and after a training' })).toBeNull();
  const choice = screen.getByLabelText('The training was in the week of');
  // Only this one has four weeks on either side.
  expect([...choice.querySelectorAll('option')].map(({ text }) => text)).toEqual(['not chosen', '17 Aug 2026']);
  fireEvent.change(choice, { target: { value: '2026-W34' } });
  const line = (name: string) => changes().getByRole('rowheader', { name }).closest('tr')?.textContent;
  expect(line('Answers: late')).toBe('Answers: latemay be lower-20 points-37 to -340%n = 40020%n = 400');
  expect(line('Customers: calm')).toMatch(/^Customers: calmno clear change0 points.*100%n = 400100%n = 400$/);
  expect(screen.getByText(/need not have changed because of it/)).toBeTruthy();
});

test('given too few weeks on either side of any, it says how many it needs', () => {
  show();
  expect(screen.getByText(/^This needs at least 4 weeks that may be shown before the training/)).toBeTruthy();
});

test('given a sample with a training, its week is chosen at once and marked in every chart', () => {
  const view = trainerViewOf(release(lateShares(4, 4, 4, 4, 9, 2, 2, 2, 2)).weeks);
  show({ view, sampleTraining: '2026-W34' });
  expect(changes().getAllByRole('row').length).toBeGreaterThan(4);
  for (const chart of screen.getAllByRole('img', { name: /^Line chart/ }))
    expect(chart.textContent).toContain('training');
});

test('given a chart, its picture can be saved, under a name that says what it shows', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Save as PNG: How customers’ messages came across' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save as SVG: How customers’ messages came across' }));
  expect(asked).toEqual(['attune-states.png', 'attune-states.svg']);
});

test('given print, what is folded away is open for it', () => {
  show();
  const folded = () => [...document.querySelectorAll('details')].filter(({ open }) => !open).length;
  const before = folded();
  expect(before).toBeGreaterThan(0);
  dispatchEvent(new Event('beforeprint'));
  expect(folded()).toBe(0);
  dispatchEvent(new Event('afterprint'));
  expect(folded()).toBe(before);
});

test('given cues in replies, each stands with its count, share and number', () => {
  show();
  const table = screen.getByRole('region', { name: 'What came up most' });
  expect(within(table).getByRole('rowheader', { name: 'bare-refusal' }).closest('tr')?.textContent).toBe(
    'bare-refusal5025%n = 200',
  );
});

test('given files of too few agents, it says what to do, and one click shows sample data', () => {
  const asked = show({ source: 'team', view: trainerViewOf(release(share('2026-W45', 1, customers)).weeks) });
  expect(screen.getByText('Nothing to show yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Download as CSV' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Sample data' }));
  expect(asked).toEqual(['sample']);
});

test('given figures, they can be had as CSV and as JSON', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  fireEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
  expect(asked).toEqual(['csv', 'json']);
});

test.each([
  ['2026-W01', '29 Dec 2025'],
  ['2026-W47', '16 Nov 2026'],
  ['2020-W53', '28 Dec 2020'],
])('given the week %s, its Monday is %s', (week, words) => {
  expect(weekWords(week, 'en-GB')).toBe(words);
});
