// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PresetSites } from '../../../components/sites/preset-sites.tsx';
import type { Allowance } from '../../../lib/hosts/access.ts';
import type { Unusable } from '../../../lib/settings/managed.ts';
import type { PresetSite } from '../../../lib/settings/sites-now.ts';

afterEach(cleanup);

const site = (name: string, more: Partial<PresetSite> = {}): PresetSite => {
  return { name, address: `https://${name}/agent`, isAllowed: false, readAs: { is: 'unknown' }, ...more };
};
const nothing: Unusable = { count: 0, texts: [] };

function show(sites: readonly PresetSite[], unusable = nothing, came: Allowance = 'allowed') {
  const asked: (readonly string[])[] = [];
  const opened: string[] = [];
  const onAllow = async (addresses: readonly string[]) => {
    asked.push(addresses);
    return came;
  };
  const card = (now: readonly PresetSite[]) => (
    <PresetSites sites={now} unusable={unusable} onAllow={onAllow} onOpen={(address) => void opened.push(address)} />
  );
  const { container, rerender } = render(card(sites));
  return { asked, opened, container, now: (all: readonly PresetSite[]) => rerender(card(all)) };
}
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent?.trim());

test('given no policy, there is nothing', () => {
  expect(show([]).container.textContent).toBe('');
});

test('given three sites, one click asks once for all three', () => {
  const { asked } = show([site('desk.example'), site('mail.example'), site('rt.example')]);
  expect(lines()).toEqual(['desk.examplenot allowed yet', 'mail.examplenot allowed yet', 'rt.examplenot allowed yet']);
  fireEvent.click(screen.getByRole('button', { name: 'Allow all 3' }));
  expect(asked).toEqual([['https://desk.example/agent', 'https://mail.example/agent', 'https://rt.example/agent']]);
});

test('given some are allowed, only the others are asked for', () => {
  const zammad = { isAllowed: true, readAs: { is: 'product', name: 'Zammad' } } as const;
  const { asked, opened } = show([site('desk.example', zammad), site('mail.example'), site('rt.example')]);
  expect(lines()[0]).toBe('desk.exampleZammadOpen');
  fireEvent.click(screen.getByRole('button', { name: 'Open desk.example' }));
  expect(opened).toEqual(['https://desk.example/agent']);
  fireEvent.click(screen.getByRole('button', { name: 'Allow the other 2' }));
  expect(asked).toEqual([['https://mail.example/agent', 'https://rt.example/agent']]);
});

test('given the only one is allowed by a key, the button goes and the keyboard stays in the card', async () => {
  const { now } = show([site('desk.example')]);
  const button = screen.getByRole('button', { name: 'Allow it' });
  button.focus();
  fireEvent.click(button);
  await Promise.resolve();
  await Promise.resolve();
  now([site('desk.example', { isAllowed: true })]);
  expect(screen.queryByRole('button', { name: /Allow/ })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Your administrator has set these up');
});

test('given the browser refuses, it says so and can be tried again', async () => {
  show([site('desk.example')], nothing, 'refused');
  fireEvent.click(screen.getByRole('button', { name: 'Allow it' }));
  expect(await screen.findByText('The browser didn’t allow it. You can try again.')).toBeTruthy();
});

test('given addresses that cannot be used, it is said how many and which, even where there is no other', () => {
  show([], { count: 2, texts: ['our desk', 'https://*.example/*'] });
  expect(
    screen.getByText('2 addresses your administrator gave cannot be used: our desk, https://*.example/*'),
  ).toBeTruthy();
  cleanup();
  show([site('desk.example')], { count: 1, texts: [] });
  expect(screen.getByText('One address your administrator gave cannot be used')).toBeTruthy();
});
