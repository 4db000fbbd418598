import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from '../lib/report.ts';

const said = vi.fn();
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(said.mockReset()));
afterEach(() => vi.restoreAllMocks());

test('given a mistake that quotes what it stumbled over, the quotes are cut', () => {
  report(new TypeError(`Unexpected token 'D', "Dear Ann, I am" is not valid JSON`), 'here');
  expect(said).toHaveBeenCalledOnce();
  expect(said.mock.calls[0]?.[0]).toMatch(/^Attune, here: TypeError: Unexpected token …, … is not valid JSON/);
  expect(said.mock.calls[0]?.[0]).not.toContain('Ann');
});

test('given the same mistake again, it is said once', () => {
  const error = new Error('one of ours');
  report(error, 'there');
  report(error, 'there');
  expect(said).toHaveBeenCalledOnce();
});

test('given something that is no error, its words are not told', () => {
  report('Dear Ann', 'elsewhere');
  expect(said).toHaveBeenCalledExactlyOnceWith('Attune, elsewhere: something that is no error (string)');
});

test('given a stack, one line of it is told', () => {
  report(new RangeError('too far'), 'with a stack');
  expect(said.mock.calls[0]?.[0]).toMatch(/report\.test\.ts:\d+/);
  expect(said.mock.calls[0]?.[0]).not.toContain('\n');
});
