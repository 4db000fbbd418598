// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LoadCard } from '../../../components/sidebar/load-card.tsx';
import type { LoadView } from '../../../lib/coach/load-desk.ts';
import { recordedActions } from '../actions.ts';
import { atRisk, line, noLoad, overLoad } from '../views.ts';

afterEach(cleanup);

function show(load: Partial<LoadView> = {}) {
  const { actions, asked } = recordedActions();
  render(<LoadCard load={{ ...overLoad, ...load }} actions={actions} />);
  return asked;
}

const over = overLoad.over as NonNullable<LoadView['over']>;
const card = () => screen.getByRole('region', { name: 'The queue' });

describe('how much there is to answer', () => {
  test('given more wait than can be answered, it says how many, and that it is the queue', () => {
    show();
    expect(
      within(card()).getByText('31 wait. At a steady pace, about 9 of them would be answered too late.'),
    ).toBeTruthy();
    expect(within(card()).getByText('That is the queue, not you. A good answer is still worth its time.')).toBeTruthy();
  });

  test('given a single one, it says so of one', () => {
    show({ over: { ...over, waiting: 1, late: 1 } });
    expect(within(card()).getByText('1 waits, more than a steady pace can answer in time.')).toBeTruthy();
  });

  test('given a steady pace is enough, nothing is shown, whoever might come first', () => {
    show({ ...noLoad, first: overLoad.first, isBrief: true });
    expect(document.body.textContent).toBe('');
  });
});

describe('what that is reckoned with', () => {
  test.each([
    [{ perHour: 6.4 }, 'Reckoned with 8 min for each answer. About 6 an hour come in.'],
    [{ perHour: 1.2 }, 'Reckoned with 8 min for each answer. About one an hour comes in.'],
    [{ perHour: 0.3 }, 'Reckoned with 8 min for each answer. Fewer than one an hour comes in.'],
    [{ perHour: null }, 'Reckoned with 8 min for each answer.'],
  ])('given %o, it says “%s”', (pace, sentence) => {
    show({ over: { ...over, ...pace }, isBrief: false });
    expect(card().lastElementChild?.textContent?.trim()).toBe(sentence);
  });

  test('given suggestions are fewer meanwhile, it says that too', () => {
    show({ over: { ...over, perHour: null }, isBrief: true });
    expect(card().lastElementChild?.textContent).toBe(
      'Reckoned with 8 min for each answer. I keep to one suggestion meanwhile.',
    );
  });
});

describe('who might come first', () => {
  test('given some, they stand there in order, each with why, and one press opens them', () => {
    const asked = show();
    expect(within(card()).getByRole('heading', { name: 'You could begin with' })).toBeTruthy();
    expect(
      within(card())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Priya Natarajan much at stake', 'Tomás Ribeiro may sound upset', 'W. Okafor due soonest']);
    fireEvent.click(within(card()).getByRole('button', { name: 'Tomás Ribeiro' }));
    expect(asked).toEqual(['openWaiting(Tomás Ribeiro)']);
  });

  test.each([
    ['high-stakes', 'much at stake'],
    ['upset', 'may sound upset'],
    ['urgent', 'urgent'],
    ['overdue', 'overdue'],
    ['soonest', 'due soonest'],
  ] as const)('given somebody for the reason “%s”, it says “%s”', (why, words) => {
    show({ first: [{ line: line('Priya', 'Re: Any update?', atRisk), why }] });
    expect(within(card()).getByRole('listitem').textContent).toBe(`Priya ${words}`);
  });

  test('given one whose row is not on the page, the name is no button', () => {
    show({ first: [{ line: { ...line('Priya', 'Re: Any update?', atRisk), rowId: undefined }, why: 'urgent' }] });
    expect(within(card()).getByText('Priya')).toBeTruthy();
    expect(within(card()).queryByRole('button')).toBeNull();
  });

  test.each(['row-1', undefined])('given one without a name, on row %s, it is a customer', (rowId) => {
    show({ first: [{ line: { ...line('Priya', '', atRisk), name: undefined, rowId }, why: 'urgent' }] });
    expect(within(card()).getByRole('listitem').textContent).toBe('A customer urgent');
    expect(within(card()).queryAllByRole('button', { name: 'A customer' })).toHaveLength(rowId === undefined ? 0 : 1);
  });

  test('given nobody of this host, no list is begun', () => {
    show({ first: [] });
    expect(within(card()).queryByText('You could begin with')).toBeNull();
    expect(within(card()).queryByRole('list')).toBeNull();
  });
});
