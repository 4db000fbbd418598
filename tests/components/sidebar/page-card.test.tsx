// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PageCard } from '../../../components/sidebar/page-card.tsx';
import type { ListedMessage, SiteView } from '../../../lib/coach/site-desk.ts';
import { recordedActions } from '../actions.ts';
import { clock, siteView } from '../views.ts';

afterEach(cleanup);

function show(change: Partial<SiteView> = {}): string[] {
  const { actions, asked } = recordedActions();
  render(<PageCard site={{ ...siteView, ...change }} actions={actions} clock={clock} />);
  return asked;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const told: readonly ListedMessage[] = siteView.latest.map((one, at) => ({
  ...one,
  side: at % 2 ? 'agent' : 'customer',
}));

test('given nothing was found, it says what to do', () => {
  const asked = show({ likely: undefined, count: 0, latest: [] });
  expect(
    screen.getByText('I found no conversation here. Point at a customer’s message, or select its words.'),
  ).toBeTruthy();
  press('Point at the customer’s message');
  expect(asked).toEqual(['pointAt(start)']);
});

test('given nobody is told, each message is there to be said whose it is, with one click', () => {
  const asked = show();
  const lines = screen.getAllByRole('listitem');
  expect(lines).toHaveLength(3);
  fireEvent.click(within(lines[2] as HTMLElement).getByRole('button', { name: 'Customer' }));
  expect(asked).toEqual(['saySide(3, customer)']);
});

test('given all is told, the messages are folded, and which side was told is to be heard', async () => {
  show({ likely: 'likely', latest: told });
  expect(screen.getByText('This looks like a conversation of 3 messages.')).toBeTruthy();
  expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  press('Who wrote which?');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
  const first = within(screen.getAllByRole('listitem')[0] as HTMLElement);
  expect(first.getByRole('button', { name: 'Customer' }).getAttribute('aria-pressed')).toBe('true');
  expect(first.getByRole('button', { name: 'Us' }).getAttribute('aria-pressed')).toBe('false');
});

test('given the last one is told by keyboard, the way to change it has the focus', async () => {
  const { actions } = recordedActions();
  const { rerender } = render(<PageCard site={siteView} actions={actions} clock={clock} />);
  fireEvent.click(screen.getAllByRole('button', { name: 'Us' })[0] as HTMLElement);
  rerender(<PageCard site={{ ...siteView, likely: 'shown', latest: told }} actions={actions} clock={clock} />);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Who wrote which?'));
  expect(screen.getByRole('heading').textContent).toBe('A site you showed me');
});

test('given all was told before, nothing takes the focus', async () => {
  show({ likely: 'shown', latest: told });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Who wrote which?' })).toBeTruthy());
  expect(document.activeElement).toBe(document.body);
});

test('given the agent points, there are ways without a pointer, and an end', () => {
  const asked = show({ isPointing: true });
  expect(screen.getByRole('status').textContent).toBe('Click on the message in the page.');
  for (const name of ['Next text', 'Text before', 'This one', 'Stop pointing']) press(name);
  expect(asked).toEqual(['pointAt(next)', 'pointAt(before)', 'pointAt(take)', 'pointAt(stop)']);
});

test('given what was shown is kept, it can be forgotten', () => {
  const asked = show({ likely: 'shown', latest: told });
  expect(screen.getByText('I read it as you showed me: 3 messages.')).toBeTruthy();
  press('Forget what I showed');
  expect(asked).toEqual(['forgetSite()']);
});
