// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { BreakOffer } from '../../../components/sidebar/break-offer.tsx';
import type { Strain } from '../../../lib/sla/strain.ts';
import { recordedActions } from '../actions.ts';

afterEach(cleanup);

function show(strain: Strain) {
  const { actions, asked } = recordedActions();
  const element = (now: Strain) => <BreakOffer strain={now} actions={actions} />;
  const { rerender } = render(element(strain));
  return { asked, again: (now: Strain) => rerender(element(now)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each([
  ['abuse', 'That was hard to read. A few minutes away may do you good.'],
  ['run', 'Several hard ones in a row. A few minutes away may do you good.'],
] as const)('given %s, it says so calmly, and what a rest would be', (strain, sentence) => {
  show(strain);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByText('Attune rests too, and says nothing meanwhile. Nobody is told.')).toBeTruthy();
});

test('given its buttons, each asks for its own thing', () => {
  const { asked } = show('run');
  press('Rest for 5 minutes');
  press('Not now');
  expect(asked).toEqual(['takeBreak()', 'declineBreak()']);
});

test('given nothing hard, the place that is read out is there and empty, and fills when something comes', () => {
  const { again } = show(undefined);
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  expect(screen.queryByRole('button')).toBeNull();
  again('abuse');
  expect(screen.getByRole('status')).toBe(place);
  expect(place.textContent).toContain('That was hard to read.');
});
