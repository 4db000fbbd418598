// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { TeamDesk, type TeamDeskProps } from '../../../components/trainer/team-desk.tsx';
import { release } from '../../../lib/stats/anonymity.ts';
import { team } from '../../stats/rows.ts';

afterEach(cleanup);

type End = Awaited<ReturnType<TeamDeskProps['merge']>['end']>;

const nothing = { taken: 0, withdrawn: [], refused: [] };
const empty: End = { kind: 'done', weeks: [], report: nothing, files: 0 };
const shown = release(team(6, { customer: [2, 3, 4, 1], abuse: [0, 10] })).weeks;
const file = (name: string) => new File(['{}'], name, { type: 'application/json' });

/** A desk, the merges it asked for, and how to end the latest of them. */
async function show(props: Partial<TeamDeskProps> = {}) {
  const asked: string[][] = [];
  let latest = Promise.withResolvers<End>();
  let progress: (done: number) => void = () => undefined;
  render(
    <TeamDesk
      group={{ floor: { agents: 5, messages: 20 }, isRaised: false, isUnusable: false }}
      nameOfCue={(id) => id}
      nameOfHost={(id) => id}
      locale="en-GB"
      sample={() => shown}
      merge={(files, onProgress) => {
        asked.push(files.map(({ name }) => name));
        latest = Promise.withResolvers<End>();
        progress = onProgress;
        return { end: latest.promise, cancel: () => latest.resolve(undefined) };
      }}
      forget={() => Promise.resolve()}
      onCsv={() => undefined}
      onPicture={() => undefined}
      onJson={() => undefined}
      {...props}
    />,
  );
  await waitFor(() => expect(asked).toEqual([[]]));
  const end = (how: End) => latest.resolve(how);
  end(empty);
  await screen.findByText('Nothing to show yet.');
  return { asked, end, tell: (done: number) => progress(done) };
}

function choose(...files: File[]): void {
  const input = screen.getByLabelText('Add files…', { selector: 'input' });
  fireEvent.change(input, { target: { files } });
}

test('given chosen files, only those that may be team files are merged, by name, and it says what became of them', async () => {
  const { asked, end, tell } = await show();
  choose(file('b.json'), file('notes.txt'), file('.hidden.json'), file('a.json'));
  await waitFor(() => expect(asked[1]).toEqual(['a.json', 'b.json']));
  await screen.findByText('0 of 2 files read');
  tell(1);
  expect((await screen.findByLabelText('1 of 2 files read')).getAttribute('value')).toBe('1');
  const report = { taken: 1, withdrawn: [], refused: [{ name: 'b.json', why: 'too-new' as const }] };
  end({ kind: 'done', weeks: shown, report, files: 6 });
  await screen.findByText('1 file was added. 2 files of other kinds were left alone. 1 file was not taken:');
  expect(screen.getByText('1 was made by a newer Attune: update this one')).toBeTruthy();
  expect(screen.getByText('b.json')).toBeTruthy();
  expect(screen.getByText('6 files are counted.')).toBeTruthy();
  expect(screen.getByRole('img', { name: /^Line chart of the share of messages per week/ })).toBeTruthy();
});

test('given a merge that is cancelled, all is as it was', async () => {
  const { asked } = await show();
  choose(file('a.json'));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByRole('button', { name: 'Add files…' });
  expect(screen.getByText('Nothing to show yet.')).toBeTruthy();
  expect(asked).toEqual([[], ['a.json']]);
});

test('given kept files that cannot be read, it says what to do, and forgetting them asks first', async () => {
  const { asked, end } = await show();
  choose(file('a.json'));
  await screen.findByRole('button', { name: 'Cancel' });
  end({ kind: 'failed', why: 'damaged' });
  expect((await screen.findByRole('alert')).textContent).toContain('Forget the files below and add them again.');
  fireEvent.click(screen.getByRole('button', { name: 'Forget the team’s files…' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Keep them' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Forget the team’s files…' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Forget them' }));
  await waitFor(() => expect(asked).toEqual([[], ['a.json'], []]));
});

test('given files that are dropped anywhere on the page, they are merged, and the browser does not open them', async () => {
  const { asked } = await show();
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  const item = { kind: 'file', getAsFile: () => file('a.json') };
  Object.assign(drop, { dataTransfer: { items: [item], types: ['Files'] } });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await waitFor(() => expect(asked[1]).toEqual(['a.json']));
});

test('given more refused files than anybody reads, the first are named and the others counted', async () => {
  const { end } = await show();
  choose(file('a.json'));
  await screen.findByRole('button', { name: 'Cancel' });
  const refused = Array.from({ length: 1203 }, (_, at) => ({ name: `${at}.json`, why: 'foreign' as const }));
  end({ kind: 'done', weeks: [], report: { ...nothing, refused }, files: 0 });
  await screen.findByText('1,203 are no team files of Attune');
  expect(screen.getByText('199.json')).toBeTruthy();
  expect(screen.queryByText('200.json')).toBeNull();
  expect(screen.getByText('and 1,003 more')).toBeTruthy();
});

test('given sample data, nothing of the team is shown with it', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Sample data' }));
  await screen.findByText('These figures are made up, to show what the page can do.');
  expect(screen.queryByRole('button', { name: 'Add files…' })).toBeNull();
});
