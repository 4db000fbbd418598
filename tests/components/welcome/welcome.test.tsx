// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { Allowance } from '../../../lib/hosts/access.ts';
import { noSites } from '../sites/no-sites.ts';

afterEach(cleanup);

function show(came: Allowance = 'allowed', isAllowed = false) {
  const asked: string[] = [];
  const known = [{ name: 'The demo desk', hint: 'To try.', address: 'http://localhost:4173/', isAllowed }];
  const actions = {
    allow: async (addresses: readonly string[]) => {
      asked.push(...addresses);
      return came;
    },
    open: (address: string) => void asked.push(`open ${address}`),
    openOptions: () => void asked.push('options'),
  };
  render(<Welcome sites={{ ...noSites, known, own: [] }} actions={actions} />);
  return asked;
}

test('given a known site, one click asks for it and no other', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Allow The demo desk' }));
  expect(asked).toEqual(['http://localhost:4173/']);
});

test('given a known site that is allowed, it can be opened', () => {
  const asked = show('allowed', true);
  fireEvent.click(screen.getByRole('button', { name: 'Open The demo desk' }));
  expect(asked).toEqual(['open http://localhost:4173/']);
});

test('given the browser refuses, it can be tried again', async () => {
  show('refused');
  fireEvent.click(screen.getByRole('button', { name: 'Allow The demo desk' }));
  expect(await screen.findByText('The browser didn’t allow it. You can try again.')).toBeTruthy();
});

test('given an address of one’s own, it can be typed here', () => {
  const asked = show();
  fireEvent.input(screen.getByLabelText('Its address'), { target: { value: 'desk.example.org' } });
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(asked).toEqual(['https://desk.example.org/']);
});
