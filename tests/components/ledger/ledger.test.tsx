// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Ledger, type LedgerActions, type LedgerPlace } from '../../../components/ledger/ledger.tsx';
import type { Course } from '../../../lib/complaints/course.ts';
import { type LedgerItem, ledgerItem } from '../../../lib/complaints/ledger.ts';
import { ledgerLine } from '../../../lib/complaints/ledger-line.ts';
import type { Said } from '../../../lib/complaints/said.ts';
import { nineToFive } from '../../sla/weeks.ts';
import { clock } from '../views.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Epoch ms of a moment in London's winter, such as `11-19T10:00`. The team in Oslo works from 08:00 to 16:00 of it. */
const at = (moment: string) => Date.parse(`2026-${moment}Z`);

function item(
  place: Pick<LedgerItem, 'conversationKey' | 'hostId' | 'link'>,
  course: Partial<Course> & Pick<Course, 'received'>,
  said: Said = {},
): LedgerItem {
  const none = { acknowledged: null, offered: null, promised: null, promisedUntil: null, closed: null, outcome: null };
  const line = ledgerLine({ complained: course.received, ...none, ...course }, said);
  return ledgerItem({ origin: 'https://desk.example', ...place }, line, nineToFive, clock.now);
}

const fresh = item({ conversationKey: 'fresh', hostId: 'demo', link: '/c/1' }, { received: at('11-20T11:40') });
const promised = item(
  { conversationKey: 'promised', hostId: 'roundcube', link: '/?_uid=2' },
  {
    received: at('11-19T10:00'),
    acknowledged: at('11-19T12:00'),
    promised: at('11-19T12:00'),
    promisedUntil: at('11-23T11:00'),
  },
);
const corrected = item(
  { conversationKey: 'corrected', hostId: 'demo', link: '/c/3' },
  { received: at('11-18T10:00'), acknowledged: at('11-18T10:30') },
  { offered: { at: at('11-18T12:30'), saidAt: at('11-20T09:00') } },
);
const confirmed = item(
  { conversationKey: 'confirmed', hostId: 'roundcube', link: null },
  {
    received: at('11-09T10:00'),
    acknowledged: at('11-09T11:00'),
    offered: at('11-10T10:00'),
    closed: at('11-10T13:00'),
    outcome: 'confirmed',
  },
);
/** In summer time: eleven o’clock in London, noon in Oslo, where they work from 07:00 to 15:00 of UTC. */
const without = item(
  { conversationKey: 'without', hostId: 'demo', link: '/c/5' },
  { received: at('10-12T10:00'), closed: at('10-13T10:00'), outcome: 'without' },
);
const all = [confirmed, fresh, without, promised, corrected];

function show(items: readonly LedgerItem[] | undefined = all, kept: () => Promise<unknown> = async () => undefined) {
  const asked: unknown[][] = [];
  const saved: string[][] = [];
  const actions: LedgerActions = {
    sayStep: (...said) => {
      asked.push(['step', ...said]);
      return kept();
    },
    sayComplaint: (...said) => {
      asked.push(['complaint', ...said]);
      return kept();
    },
    csv: (those) => void saved.push(those.map(({ conversationKey }) => conversationKey)),
  };
  const nameOfHost = (id: string) => (id === 'demo' ? 'Demo desk' : 'Roundcube');
  render(<Ledger items={items} nameOfHost={nameOfHost} clock={clock} actions={actions} />);
  return { asked, saved };
}

const placeOf = ({ origin, conversationKey }: LedgerItem): LedgerPlace => ({ origin, conversationKey });
const press = (name: string | RegExp, root: HTMLElement = document.body) =>
  fireEvent.click(within(root).getByRole('button', { name }));
const choose = (field: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: field }), { target: { value } });
const rows = () => screen.queryAllByRole('rowheader').map((cell) => cell.closest('tr') as HTMLElement);
/** When the complaints shown were received, from the top. */
const shown = () => rows().map((row) => row.querySelector('.ledger-when')?.textContent);
const cells = (received: string) => {
  const row = rows().find((one) => one.querySelector('.ledger-when')?.textContent === received);
  return [...(row?.children ?? [])].map((cell) => [...cell.children].map(({ textContent }) => textContent));
};
const correct = (received: string) => press(`Correct the complaint received ${received}`);
/** The line of a step in the form. */
const step = (name: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' });
  return { field, line: field.parentElement as HTMLElement };
};
const setTime = (name: string, value: string) => fireEvent.change(step(name).field, { target: { value } });

describe('before there is a table', () => {
  test('given they are being looked up, it says so and nothing else', () => {
    render(
      <Ledger
        items={undefined}
        nameOfHost={String}
        clock={clock}
        actions={{ sayStep: async () => {}, sayComplaint: async () => {}, csv: () => {} }}
      />,
    );
    expect(screen.getByText('Looking…')).toBeTruthy();
    expect(screen.queryByText('No complaints yet.')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('given none, it says how one comes to stand here, with nothing to filter or to save', () => {
    show([]);
    expect(screen.getByRole('heading', { name: 'No complaints yet.' })).toBeTruthy();
    expect(screen.getByText(/it gets a line here\. You can add one yourself with “Note as a complaint”/)).toBeTruthy();
    expect(screen.queryByText('Looking…')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the table', () => {
  const none = ['–', 'not yet'];
  const acts = ['Open', 'Correct'];

  test('given complaints, each column is a step', () => {
    show();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Received',
      'Acknowledged',
      'Way out offered',
      'Promised',
      'Closed',
      'What you can do',
    ]);
  });

  test('given one nobody acknowledged, it says for how long so far', () => {
    show();
    expect(cells('today 11:40')).toEqual([
      ['today 11:40', 'Demo desk', 'for 3 h so far'],
      ...[none, none, none, none, acts],
    ]);
  });

  test('given a promise in the reply that acknowledged it, it was made at once, and says for when', () => {
    show();
    expect(cells('yesterday 10:00')).toEqual([
      ['yesterday 10:00', 'Roundcube'],
      ['yesterday 12:00', 'after 2 h'],
      none,
      // Four hours on Thursday, and six hours and forty minutes today.
      ['yesterday 12:00', 'at once', 'for Mon 11:00', 'for 10 h 40 min so far'],
      ...[none, acts],
    ]);
  });

  test('given a step the agent said, it is marked as theirs, and no other is', () => {
    show();
    expect(cells('Wed 10:00')).toEqual([
      ['Wed 10:00', 'Demo desk'],
      ['Wed 10:30', 'after 30 min'],
      ['Wed 12:30yours', 'after 2 h', 'for 18 h 10 min so far'],
      ...[none, none, acts],
    ]);
    expect(screen.getAllByText('yours')).toHaveLength(1);
  });

  test('given closed ones, they say how they ended, and nothing goes on', () => {
    show();
    press('Closed (2)');
    expect(cells('9 Nov 10:00')).toEqual([
      ['9 Nov 10:00', 'Roundcube'],
      ['9 Nov 11:00', 'after 1 h'],
      // Nobody works at night.
      ['10 Nov 10:00', 'after 7 h'],
      none,
      ['10 Nov 13:00', 'confirmed by the customer', 'after 3 h'],
      ['Correct'],
    ]);
    expect(cells('12 Oct 11:00')).toEqual([
      ['12 Oct 11:00', 'Demo desk'],
      ...[none, none, none],
      ['13 Oct 11:00', 'without the customer’s word', 'after 8 h'],
      acts,
    ]);
    expect(screen.queryByText(/so far$/)).toBeNull();
  });

  test('given a conversation that can be opened, its link leads there in a new tab that is not told from where', () => {
    show();
    const link = screen.getByRole('link', { name: 'Open the conversation of the complaint received yesterday 10:00' });
    expect(link.getAttribute('href')).toBe('https://desk.example/?_uid=2');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  test('given a host that has no way to it, there is no link', () => {
    show([confirmed]);
    press('All (1)');
    expect(shown()).toEqual(['9 Nov 10:00']);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('given more than a hundred, a hundred stand there, and the rest after a press', () => {
    const many = Array.from({ length: 130 }, (_, i) =>
      item({ conversationKey: `c${i}`, hostId: 'demo', link: null }, { received: at('11-19T10:00') - i * 60_000 }),
    );
    show(many);
    expect(rows()).toHaveLength(100);
    press('and 30 more');
    expect(rows()).toHaveLength(130);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  test('given a hundred, nothing is left for later', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      item({ conversationKey: `c${i}`, hostId: 'demo', link: null }, { received: at('11-19T10:00') }),
    );
    show(many);
    expect(rows()).toHaveLength(100);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });
});

describe('which are looked at', () => {
  test('given nothing is chosen, the open ones stand there, the latest first', () => {
    show();
    expect(screen.getByRole('button', { name: 'Open (3)' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'All (5)' }).getAttribute('aria-pressed')).toBe('false');
    expect(shown()).toEqual(['today 11:40', 'yesterday 10:00', 'Wed 10:00']);
  });

  test('given closed or all, those stand there, open ones before closed ones', () => {
    show();
    press('Closed (2)');
    expect(shown()).toEqual(['9 Nov 10:00', '12 Oct 11:00']);
    press('All (5)');
    expect(shown()).toEqual(['today 11:40', 'yesterday 10:00', 'Wed 10:00', '9 Nov 10:00', '12 Oct 11:00']);
    expect(screen.getByRole('button', { name: 'All (5)' }).getAttribute('aria-pressed')).toBe('true');
  });

  test.each([
    ['acknowledged', ['today 11:40'], ['Open (1)', 'Closed (1)', 'All (2)']],
    ['offered', ['today 11:40', 'yesterday 10:00'], ['Open (2)', 'Closed (1)', 'All (3)']],
    ['promised', ['today 11:40', 'Wed 10:00'], ['Open (2)', 'Closed (2)', 'All (4)']],
    ['', ['today 11:40', 'yesterday 10:00', 'Wed 10:00'], ['Open (3)', 'Closed (2)', 'All (5)']],
  ])('given “%s” is to lack, those stand there, and are counted', (lacks, those, counts) => {
    show();
    choose('Still lacking', 'promised');
    choose('Still lacking', lacks);
    expect(shown()).toEqual(those);
    const group = screen.getByRole('group', { name: 'Which complaints' });
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(counts);
  });

  test.each([
    ['7', 3],
    ['30', 4],
    ['90', 5],
    ['', 5],
  ])('given the last “%s” days, %d stand there', (days, count) => {
    show();
    press('All (5)');
    choose('Received', '7');
    choose('Received', days);
    expect(rows()).toHaveLength(count);
  });

  test('given one host of two, only its complaints stand there, until it is everywhere again', () => {
    show();
    const hosts = within(screen.getByRole('combobox', { name: 'Where' })).getAllByRole('option');
    expect(hosts.map(({ textContent }) => textContent)).toEqual(['everywhere', 'Demo desk', 'Roundcube']);
    choose('Where', 'roundcube');
    expect(shown()).toEqual(['yesterday 10:00']);
    choose('Where', '');
    expect(rows()).toHaveLength(3);
  });

  test('given a single host, there is none to choose', () => {
    show([fresh, corrected]);
    expect(screen.getByRole('combobox', { name: 'Still lacking' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Where' })).toBeNull();
  });

  test('given none of a kind, it says so, and there is nothing to save', () => {
    const { saved } = show();
    choose('Received', '7');
    press('Closed (0)');
    expect(screen.getByText('None of this kind.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText('How long it takes')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Download as CSV' }).disabled).toBe(true);
    press('Download as CSV');
    expect(saved).toEqual([]);
  });
});

describe('the middle times', () => {
  const times = () => {
    const part = screen.getByRole('heading', { name: 'How long it takes' }).parentElement as HTMLElement;
    return [...part.querySelectorAll('dl > div')].map((one) => [...one.children].map(({ textContent }) => textContent));
  };

  test('given the complaints shown, each step has the middle one of those that reached it, and how many those are', () => {
    show();
    expect(times()).toEqual([
      ['Acknowledged', '30 min n = 2'],
      ['Way out offered', '2 h 30 min n = 1'],
      ['Promised', '2 h n = 1'],
    ]);
    press('All (5)');
    expect(times()).toEqual([
      ['Acknowledged', '1 h n = 3'],
      ['Way out offered', '2 h 30 min n = 2'],
      ['Promised', '2 h n = 1'],
      ['Closed', '8 h n = 2'],
    ]);
  });

  test('given none that reached any step, nothing is said of it', () => {
    show([fresh]);
    expect(rows()).toHaveLength(1);
    expect(screen.queryByText('How long it takes')).toBeNull();
  });
});

describe('the file', () => {
  test('given what is shown, exactly that is saved, in its order', () => {
    const { saved } = show();
    press('Download as CSV');
    choose('Where', 'demo');
    press('All (3)');
    press('Download as CSV');
    expect(saved).toEqual([
      ['fresh', 'promised', 'corrected'],
      ['fresh', 'corrected', 'without'],
    ]);
  });

  test('given more than a hundred, those that are not drawn are saved too', () => {
    const many = Array.from({ length: 101 }, (_, i) =>
      item({ conversationKey: `c${i}`, hostId: 'demo', link: null }, { received: at('11-19T10:00') }),
    );
    const { saved } = show(many);
    press('Download as CSV');
    expect(saved[0]).toHaveLength(101);
  });
});

describe('correcting', () => {
  test('given a press on Correct, every step has a field that holds its time, and another press takes them away', () => {
    show();
    const name = 'Correct the complaint received yesterday 10:00';
    expect(screen.getByRole('button', { name }).getAttribute('aria-expanded')).toBe('false');
    press(name);
    expect(screen.getByRole('button', { name }).getAttribute('aria-expanded')).toBe('true');
    const held = ['Received', 'Acknowledged', 'Way out offered', 'Promised', 'Closed'].map(
      (one) => step(one).field.value,
    );
    expect(held).toEqual(['2026-11-19T10:00', '2026-11-19T12:00', '', '2026-11-19T12:00', '']);
    press(name);
    expect(screen.queryByLabelText('Acknowledged')).toBeNull();
  });

  test('given another time, the moment is said of that step', () => {
    const { asked } = show();
    correct('yesterday 10:00');
    setTime('Acknowledged', '2026-11-19T11:15');
    setTime('Way out offered', '2026-11-20T09:30');
    expect(asked).toEqual([
      ['step', placeOf(promised), 'acknowledged', at('11-19T11:15'), undefined],
      ['step', placeOf(promised), 'offered', at('11-20T09:30'), undefined],
    ]);
  });

  test('given “Did not happen”, that is said of the step; of the receipt it cannot be', () => {
    const { asked } = show();
    correct('yesterday 10:00');
    press('Did not happen', step('Promised').line);
    expect(asked).toEqual([['step', placeOf(promised), 'promised', null, undefined]]);
    expect(within(step('Received').line).queryByRole('button')).toBeNull();
  });

  test('given an emptied field, the step did not happen either', () => {
    const { asked } = show();
    correct('yesterday 10:00');
    setTime('Acknowledged', '');
    expect(asked).toEqual([['step', placeOf(promised), 'acknowledged', null, undefined]]);
  });

  test('given a step the agent said, “As it was read” goes back to that; other steps have none', () => {
    const { asked } = show();
    correct('Wed 10:00');
    expect(screen.getAllByRole('button', { name: 'As it was read' })).toHaveLength(1);
    press('As it was read', step('Way out offered').line);
    expect(asked).toEqual([['step', placeOf(corrected), 'offered', undefined, undefined]]);
  });

  test('given a step that happens now, it is said to the minute', () => {
    vi.useFakeTimers({ now: at('11-20T14:41:27'), toFake: ['Date'] });
    const { asked } = show();
    correct('today 11:40');
    press('Just now', step('Acknowledged').line);
    expect(asked).toEqual([['step', placeOf(fresh), 'acknowledged', at('11-20T14:41'), undefined]]);
    expect(within(step('Received').line).queryByRole('button', { name: 'Just now' })).toBeNull();
  });

  test('given an end, it is said with how it ended: confirmed unless something else is chosen', () => {
    const { asked } = show();
    correct('today 11:40');
    setTime('Closed', '2026-11-20T14:00');
    expect(asked).toEqual([['step', placeOf(fresh), 'closed', at('11-20T14:00'), 'confirmed']]);
  });

  test('given how it ended before when, nothing is said until there is a time', () => {
    const { asked } = show();
    correct('today 11:40');
    choose('How it ended', 'without');
    expect(asked).toEqual([]);
    setTime('Closed', '2026-11-20T14:00');
    expect(asked).toEqual([['step', placeOf(fresh), 'closed', at('11-20T14:00'), 'without']]);
  });

  test('given a closed one, how it ended can be another, and it can be open still', () => {
    const { asked } = show();
    press('Closed (2)');
    correct('9 Nov 10:00');
    choose('How it ended', 'without');
    press('Still open', step('Closed').line);
    expect(asked).toEqual([
      ['step', placeOf(confirmed), 'closed', at('11-10T13:00'), 'without'],
      ['step', placeOf(confirmed), 'closed', null, undefined],
    ]);
  });

  test.each([
    ['Received', ''],
    ['Acknowledged', '1969-12-31T23:00'],
  ])('given %s at “%s”, it is said beside the field and nothing is kept, until it is a time', (name, value) => {
    const { asked } = show();
    correct('yesterday 10:00');
    setTime(name, value);
    expect(asked).toEqual([]);
    const { field, line } = step(name);
    expect(within(line).getByRole('status').textContent).toBe('Please give a day and a time.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    setTime(name, '2026-11-19T09:45');
    expect(asked).toHaveLength(1);
    expect(within(line).getByRole('status').textContent).toBe('');
  });

  test('given what was said is kept, it says so', async () => {
    show();
    correct('today 11:40');
    setTime('Acknowledged', '2026-11-20T12:00');
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  test('given what was said could not be kept, it says so', async () => {
    show(all, () => Promise.reject(new Error('full')));
    correct('today 11:40');
    setTime('Acknowledged', '2026-11-20T12:00');
    expect(await screen.findByText('That could not be saved.')).toBeTruthy();
    expect(screen.queryByText('Saved')).toBeNull();
  });
});

describe('what is no complaint', () => {
  test('given “Not a complaint”, it is said of that one, and Undo takes it back', async () => {
    const { asked } = show();
    correct('yesterday 10:00');
    press('Not a complaint');
    expect((await screen.findByText(/^No longer counted as a complaint\./)).getAttribute('role')).toBe('status');
    press('Undo');
    await waitFor(() => expect(screen.queryByText(/^No longer counted as a complaint\./)).toBeNull());
    expect(asked).toEqual([
      ['complaint', placeOf(promised), false],
      ['complaint', placeOf(promised), true],
    ]);
  });

  test('given it could not be kept, it says so, and not that it was', async () => {
    show(all, () => Promise.reject(new Error('full')));
    correct('yesterday 10:00');
    press('Not a complaint');
    expect(await screen.findByText('That could not be saved.')).toBeTruthy();
    expect(screen.queryByText(/^No longer counted/)).toBeNull();
  });
});
