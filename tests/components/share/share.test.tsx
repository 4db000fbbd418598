// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SharePage, type ShareProps } from '../../../components/share/share.tsx';
import type { Quarter } from '../../../lib/sharing/quarters.ts';
import { idOf } from '../../stats/rows.ts';

afterEach(cleanup);

function quarter(period: string, state: Quarter['state'], weeks: string[]): Quarter {
  const share = { period, contribution: { id: idOf(1), revision: 1, weeks, hosts: {} } };
  return { state, share, text: `{ "é": "${period}" }\n`, fileName: 'attune-team-1.json' };
}
const fourth = quarter('2026-Q4', 'new', ['2026-W40', '2026-W41']);
const third = quarter('2026-Q3', 'more', ['2026-W39']);

function show(props: Partial<ShareProps> = {}) {
  const asked: string[] = [];
  render(
    <SharePage
      quarters={[fourth, third]}
      isDamaged={false}
      chosen={undefined}
      locale="en-GB"
      onChoose={(period) => void asked.push(period)}
      onSave={({ share }) => void asked.push(`save ${share.period}`)}
      onWithdraw={({ share }) => void asked.push(`withdraw ${share.period}`)}
      {...props}
    />,
  );
  return asked;
}
const button = (name: string) => screen.queryByRole('button', { name });

test('given quarters, the newest is shown with every byte of its file', () => {
  show();
  expect(screen.getByText('Not shared yet. 2 weeks, of 28 Sept 2026 to 5 Oct 2026.')).toBeTruthy();
  expect(screen.getByText(/"2026-Q4"/).textContent).toBe('{ "é": "2026-Q4" }\n');
  // An é has two bytes.
  expect(screen.getByText('All of attune-team-1.json, 20 bytes')).toBeTruthy();
});

test('given one that was never shared, it can be saved and there is nothing to take back', () => {
  const asked = show();
  fireEvent.click(button('Save the file') as HTMLElement);
  expect(asked).toEqual(['save 2026-Q4']);
  expect(button('Take it back')).toBeNull();
});

test('given another quarter, it is chosen; one that was shared can be taken back', () => {
  const asked = show({ chosen: '2026-Q3' });
  fireEvent.click(button('Quarter 4 of 2026') as HTMLElement);
  fireEvent.click(button('Save the file again') as HTMLElement);
  fireEvent.click(button('Take it back') as HTMLElement);
  expect(asked).toEqual(['2026-Q4', 'save 2026-Q3', 'withdraw 2026-Q3']);
});

test('given one that was taken back, only the file that does so can be saved', () => {
  const asked = show({ quarters: [quarter('2026-Q4', 'withdrawn', ['2026-W40'])] });
  expect(button('Save the file again')).toBeNull();
  fireEvent.click(button('Save the file that takes it back again') as HTMLElement);
  expect(asked).toEqual(['withdraw 2026-Q4']);
});

test('given nothing, or what cannot be read, it says so and there is nothing to save', () => {
  show({ quarters: [] });
  expect(screen.getByText(/^Nothing to share yet/)).toBeTruthy();
  cleanup();
  show({ quarters: undefined, isDamaged: true });
  expect(screen.getByRole('alert').textContent).toContain('cannot be read');
  expect(screen.queryByRole('button')).toBeNull();
});
