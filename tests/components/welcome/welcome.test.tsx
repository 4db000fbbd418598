// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { siteFrom } from '../../../components/welcome/site-from.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';

afterEach(cleanup);

function show(isAllowing = true) {
  const asked: string[] = [];
  const sites = [{ name: 'The demo desk', hint: 'To try.', address: 'http://localhost:4173/', isAllowed: false }];
  const actions = {
    allow: async (address: string) => {
      asked.push(address);
      return isAllowing;
    },
    open: (address: string) => void asked.push(`open ${address}`),
    openOptions: () => void asked.push('options'),
  };
  render(<Welcome sites={sites} actions={actions} />);
  return asked;
}

const type = (value: string) => fireEvent.input(screen.getByLabelText('Its address'), { target: { value } });

test('given a known site, one click asks for it', () => {
  const asked = show();
  fireEvent.click(screen.getByRole('button', { name: 'Allow The demo desk' }));
  expect(asked).toEqual(['http://localhost:4173/']);
});

test('given an address of one’s own, it is asked for and said to be ready', async () => {
  const asked = show();
  type('mail.example.org/roundcube');
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(
    await screen.findByText('mail.example.org is ready. Open it, or reload it if it is open already.'),
  ).toBeTruthy();
  expect(asked).toEqual(['https://mail.example.org/roundcube']);
});

test('given something that is no address, the field says so and nothing is asked', () => {
  const asked = show();
  type('my mail');
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(screen.getByText(/That doesn’t look like a web address/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('given the browser refuses, it can be tried again', async () => {
  show(false);
  fireEvent.click(screen.getByRole('button', { name: 'Allow The demo desk' }));
  expect(await screen.findByText('The browser didn’t allow it. You can try again.')).toBeTruthy();
});

describe('siteFrom', () => {
  test.each([
    ['mail.example.org', 'https://mail.example.org/'],
    ['  http://mail.example.org:8080/x?y ', 'http://mail.example.org:8080/x?y'],
    ['localhost:4173', 'http://localhost:4173/'],
    ['127.0.0.1', 'http://127.0.0.1/'],
  ])('given %j, it is %s', (typed, address) => {
    expect(siteFrom(typed)?.href).toBe(address);
  });

  test.each(['', 'mail', 'two words.org', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.b', '*.example.org'])(
    'given %j, there is no site',
    (typed) => {
      expect(siteFrom(typed)).toBeUndefined();
    },
  );
});
