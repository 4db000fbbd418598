// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { HealthCard } from '../../../components/sidebar/health-card.tsx';
import type { HealthView } from '../../../lib/coach/health-desk.ts';
import type { Health } from '../../../lib/conversation/health.ts';
import { recordedActions } from '../actions.ts';
import { health as well } from '../views.ts';

afterEach(cleanup);
// happy-dom has no `ontoggle`, by which Preact knows how the event is spelt.
Object.assign(HTMLElement.prototype, { ontoggle: null });

async function show(change: Partial<HealthView> = {}): Promise<string[]> {
  const { actions, asked } = recordedActions();
  const { container } = render(<HealthCard {...well} {...change} actions={actions} />);
  const folded = container.querySelector('details') as HTMLDetailsElement;
  folded.open = true;
  fireEvent(folded, new Event('toggle'));
  await waitFor(() => expect(container.querySelector('.page-sketch')).not.toBeNull());
  return asked;
}

test('given a page that is read but for one time, it says so in a line, and what else it knows beneath', async () => {
  await show();
  expect(document.querySelector('summary')?.textContent).toBe('What I read here 5 messages, 1 without a time');
  expect(screen.getByText('3 by the customer, 2 by us, 1 without a time')).toBeTruthy();
  expect(screen.getByText('a reply to the customer')).toBeTruthy();
  expect(screen.getByText('23 rows; of 23 I know who wrote last')).toBeTruthy();
});

test('given it is folded, nothing but the line is there', () => {
  const { actions } = recordedActions();
  const { container } = render(<HealthCard {...well} actions={actions} />);
  expect(container.textContent).toBe('What I read here 5 messages, 1 without a time');
});

test('given parts that were not found, they are named', async () => {
  await show({ health: { ...(well.health as Health), missing: ['text of messages'] } });
  expect(screen.getByText('text of messages')).toBeTruthy();
  expect(document.querySelector('summary')?.textContent).toContain('1 thing not found');
});

test('given a page that could not be read, a sketch can be looked at all the same', async () => {
  const asked = await show({ health: undefined, evidence: undefined });
  fireEvent.click(screen.getByText('Show a sketch of this page'));
  expect(asked).toEqual(['showSketch(true)']);
});

test('given a sketch, it is shown whole, and copied only when asked', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void written.push(words) } });
  await show({ sketch: 'html\n  body' });
  expect(screen.getByRole('region', { name: 'Sketch of this page' }).textContent).toBe('html\n  body');
  expect(written).toEqual([]);
  fireEvent.click(screen.getByText('Copy it'));
  await screen.findByText('Copied. Paste it into a report.');
  expect(written).toEqual(['html\n  body']);
  vi.unstubAllGlobals();
});
