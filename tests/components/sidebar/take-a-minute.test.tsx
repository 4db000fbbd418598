// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TakeAMinute } from '../../../components/sidebar/take-a-minute.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('given a minute was taken, it is said when it is over', async () => {
  vi.useFakeTimers();
  render(<TakeAMinute />);
  fireEvent.click(screen.getByRole('button', { name: 'Take a minute' }));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(screen.getByRole('status').textContent).toMatch(/^A minute for you/);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(screen.getByRole('status').textContent).toMatch(/^Welcome back/);
});

test('given it is not wanted, it goes away', () => {
  render(<TakeAMinute />);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});
