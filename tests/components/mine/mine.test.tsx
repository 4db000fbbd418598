// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Mine, type MineProps } from '../../../components/mine/mine.tsx';
import { type Own, ownCounts } from '../../../lib/stats/own.ts';
import { row } from '../../stats/rows.ts';

afterEach(cleanup);

const nudges = { 'bare-refusal': { used: 3, dismissed: 1, wrong: 0 } };
const work: Own = {
  cues: [{ id: 'bare-refusal', side: 'agent' }],
  aggregates: [
    row({ upset: 2, uneasy: 4, calm: 12, pleased: 2 }, { turns: { better: 6, same: 3, worse: 1 } }),
    row({ calm: 20 }, { side: 'agent', cues: { 'bare-refusal': 5 }, nudges }),
    row({ upset: 1, calm: 3 }, { week: '2026-W45' }),
  ],
  loads: [
    { week: '2026-W46', hostId: 'demo', agents: 1, arrived: 9, answered: 20, answeredLate: 3, hours: 30, hoursOver: 6 },
  ],
  complaints: [],
};

function show(props: Partial<MineProps> = {}) {
  const asked: string[] = [];
  render(
    <Mine
      own={ownCounts(work)}
      nameOfCue={(id) => id}
      locale="en-GB"
      onPicture={({ name }) => void asked.push(name)}
      onCsv={() => void asked.push('csv')}
      onJson={() => void asked.push('json')}
      onShare={() => void asked.push('share')}
      onErase={() => Promise.resolve(void asked.push('erase'))}
      {...props}
    />,
  );
  return asked;
}

const row46 = (of: string) =>
  within(screen.getByRole('region', { name: of }))
    .getByRole('rowheader', { name: '9 Nov 2026' })
    .closest('tr')?.textContent;

test('given own weeks, each measure stands with its number, and a week of few says so', () => {
  show();
  expect(row46('How customers’ messages came across')).toBe('9 Nov 202610%20%60%10%n = 20');
  expect(row46('How they came back after a reply')).toBe('9 Nov 202660%30%10%n = 10');
  expect(row46('Answered late')).toBe('9 Nov 202615%n = 20');
  expect(row46('More waiting than a steady pace can answer')).toBe('9 Nov 202620%n = 30');
  const few = within(screen.getByRole('region', { name: 'How customers’ messages came across' }));
  expect(few.getByRole('rowheader', { name: '2 Nov 2026' }).closest('tr')?.textContent).toContain('too few');
});

test('given wordings, each stands with what became of hints; what can’t be told is not', () => {
  show();
  const table = within(screen.getByRole('region', { name: 'Wordings in your replies' }));
  expect(table.getByRole('rowheader', { name: 'bare-refusal' }).closest('tr')?.textContent).toBe(
    'bare-refusaltoo few weekstoo few25%3 of 4',
  );
});

test('it says whose eyes it is for, and leads to what the team may see', () => {
  const asked = show();
  expect(screen.getByText(/^Only you see this/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'See what that would be' }));
  expect(asked).toEqual(['share']);
});

test('given nothing that was counted, it says what is needed, and all can be erased still', async () => {
  const asked = show({ own: ownCounts({ ...work, aggregates: [], loads: [] }) });
  expect(screen.getByText(/^Nothing to show yet/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, erase' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Everything is erased.'));
  expect(asked).toEqual(['erase']);
});

test('given the counts, they can be had as a table and as all that is kept', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Weekly counts (CSV)' }));
  fireEvent.click(screen.getByRole('button', { name: 'All of it (JSON)' }));
  expect(asked).toEqual(['csv', 'json']);
});
