// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { Layout } from '../../../lib/bridge/protocol.ts';
import type { SidebarView } from '../../../lib/coach/view.ts';
import { recordedActions } from '../actions.ts';
import {
  abstaining,
  clock,
  customer,
  draft,
  line,
  live,
  manyWaiting,
  nudges,
  overdue,
  resting,
  timeOf,
} from '../views.ts';

const open: Layout = { edge: 'right', collapsed: false, width: 360 };
afterEach(cleanup);

function show(view: SidebarView, layout: Layout = open) {
  const { actions, asked } = recordedActions();
  const element = (now: SidebarView, at: Layout) => <Sidebar view={now} actions={actions} layout={at} clock={clock} />;
  const { rerender } = render(element(view, layout));
  return { asked, again: (now: SidebarView, at: Layout = layout) => rerender(element(now, at)) };
}

const press = (name: string | RegExp, root: HTMLElement = document.body) =>
  fireEvent.click(within(root).getByRole('button', { name }));

test('given the site is no longer allowed, it says so and what to do, and can be closed', () => {
  const { asked } = show(resting('revoked'));
  const note = screen.getByText('Attune may no longer read this site.').closest('section');
  if (!note) throw new Error('The note is in no section.');
  expect(note.getAttribute('role')).toBe('status');
  expect(note.textContent).toContain('your draft are just as they were');
  press('Close', note);
  expect(asked).toEqual(['leave()']);
});

describe('the customer card', () => {
  test('given a reading, it says how the message may sound and how sure that is', () => {
    show(live);
    const card = screen.getByRole('region', { name: 'Anna’s message' });
    expect(card.textContent).toContain('May sound disappointed and a little worried');
    expect(card.textContent).toContain('fairly sure');
    expect(card.textContent).toContain('Name what the delay cost her, then one date you can keep.');
  });

  test('given a press on why?, the words stand there with reason and share, and another press hides them', () => {
    show(live);
    const why = screen.getByRole('button', { name: 'why?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const first = screen.getByText('a strong word').closest('li');
    expect(first?.textContent).toContain('really disappointed');
    expect(first?.textContent).toContain('most of it');
    fireEvent.click(why);
    expect(screen.getByText('What this rests on').closest('[hidden]')).not.toBeNull();
  });

  test('given an open why?, the agent can say that it sounds better, and take that back', () => {
    const { asked } = show({ ...live, customer: { ...customer, isCorrected: true } });
    fireEvent.click(screen.getByRole('button', { name: 'why?' }));
    fireEvent.click(screen.getByRole('button', { name: 'It sounds better' }));
    expect(screen.getByText(/Noted on this device/).closest('[role=status]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked).toEqual(['correctReading(better)', 'undoCorrection()']);
  });

  test('given a reading nobody asked about, nothing is there to correct it with', () => {
    show(live);
    expect(screen.queryByRole('group', { name: 'Read wrong?' })).toBeNull();
  });

  test('given a message it is not sure of, it says so and asks how it sounds; one in another language, it does not', () => {
    const { asked } = show({ ...live, customer: { ...customer, abstain: 'unsure' } });
    expect(screen.getByText('I’m not sure how this sounds, so I won’t guess.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not good' }));
    expect(asked).toEqual(['correctReading(worse)']);
    cleanup();
    show({ ...live, customer: { ...customer, abstain: 'language', language: 'de' } });
    expect(screen.queryByRole('button', { name: 'Not good' })).toBeNull();
  });

  test('given the pointer on a quote, the words are shown in the message and hidden again', () => {
    const { asked } = show(live);
    const quote = screen.getByRole('button', { name: '“now it is Friday”' });
    for (let move = 0; move < 3; move += 1) fireEvent.pointerMove(quote);
    fireEvent.pointerLeave(quote);
    expect(asked).toEqual(['showInMessage(now it is Friday)', 'showInMessage()']);
  });

  test('given a pointer that has gone and is said to enter without having moved, nothing is shown', () => {
    const { asked } = show(live);
    const nudge = screen.getAllByRole('button', { name: 'Use' })[0] as HTMLElement;
    for (const place of [screen.getByRole('button', { name: '“now it is Friday”' }), nudge])
      for (const told of ['pointerOver', 'pointerEnter', 'mouseOver', 'mouseEnter'] as const) fireEvent[told](place);
    expect(asked).toEqual([]);
    fireEvent.pointerMove(nudge);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['language', 'de', 'Sounds like German. I only read English so far, so I stay quiet.'],
    ['language', undefined, 'I can’t tell the language, so I stay quiet.'],
    ['too-short', 'en', 'Too short to tell how it sounds.'],
  ] as const)('given it abstains (%s, %s), it says so and nothing else', (abstain, language, sentence) => {
    show({ ...live, customer: abstaining(abstain, language), complaint: undefined });
    const card = screen.getByRole('region', { name: 'Anna’s message' });
    expect(card.textContent).toBe(`Anna’s message${sentence}`);
  });

  test('given hurtful words, it takes the agent’s side', () => {
    show({ ...live, customer: { ...customer, flags: ['abuse'] } });
    expect(screen.getByText('You don’t have to take this.')).toBeTruthy();
  });

  test('given a thread, its arc is told in words', () => {
    show(live);
    const label =
      'Over the conversation, oldest first: customer calm, you calm, customer uneasy, you calm, customer upset.';
    expect(screen.getByRole('img', { name: label })).toBeTruthy();
  });

  test('given a remembered reading, it says that words are not kept', () => {
    show({ ...live, customer: { ...customer, words: [], why: [], arc: [], isRemembered: true } });
    expect(screen.getByText('From when you read the message. Its words are not kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'why?' })).toBeNull();
  });
});

describe('the draft card', () => {
  test('given more nudges than three, three are shown', () => {
    const more = [...nudges, { ...nudges[0], key: 'fourth', why: 'One too many.' } as (typeof nudges)[number]];
    show({ ...live, draft: { ...draft, nudges: more } });
    expect(within(screen.getByRole('list', { name: 'Suggestions' })).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByText('One too many.')).toBeNull();
  });

  test('given its buttons, each asks for its own thing', () => {
    const { asked } = show({ ...live, draft: { ...draft, nudges: nudges.slice(0, 1) } });
    press('Another');
    press('Use');
    press('Not now');
    press('More');
    press('Does not fit');
    press('Not again');
    press('Quiet for this draft');
    press('longer …');
    press('for this conversation');
    press('on this site');
    expect(asked).toEqual([
      'useNudge(vague-soon, within two working days)',
      'dismissNudge(vague-soon)',
      'doubtNudge(vague-soon)',
      'muteCue(vague-soon)',
      'setQuiet(draft)',
      'setQuiet(conversation)',
      'setQuiet(site)',
    ]);
  });

  test('given keys 1 to 3, the nudge at that place is used with the wording that is shown', () => {
    const { asked } = show({ ...live, draft: { ...draft, nudges } });
    fireEvent.keyDown(document.body, { key: '3' });
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    expect(asked).toEqual(['useNudge(as-stated, )']);
  });

  test('given words that are best left out, the button says so', () => {
    show({ ...live, draft: { ...draft, nudges: nudges.slice(2) } });
    expect(screen.getByRole('button', { name: 'Take out' })).toBeTruthy();
  });

  test('given a nudge only the agent can word, there is nothing to use', () => {
    show({ ...live, draft: { ...draft, nudges: [{ ...(nudges[0] as (typeof nudges)[number]), wordings: [] }] } });
    expect(screen.queryByRole('button', { name: 'Use' })).toBeNull();
    expect(screen.getByText('Only you can know the better words here.')).toBeTruthy();
  });

  test('given an accepted nudge, it can be undone', () => {
    const { asked } = show({
      ...live,
      draft: { ...draft, lastChange: { outcome: 'done', words: 'x', canUndo: true } },
    });
    press('Undo');
    expect(asked).toEqual(['undo()']);
  });

  test('given quiet, no nudge is shown and one press brings them back', () => {
    const { asked } = show({ ...live, draft: { ...draft, restsFor: 'site' } });
    expect(screen.queryByRole('list', { name: 'Suggestions' })).toBeNull();
    press('Suggest again');
    expect(screen.getByText(/Quiet on this site/)).toBeTruthy();
    expect(asked).toEqual(['setQuiet()']);
  });

  test('given a draft written in heat, a minute is offered and nothing is locked', () => {
    show({ ...live, draft: { ...draft, isHeated: true } });
    press('Take a minute');
    expect(screen.getByText(/^A minute for you\./)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Suggestions' })).toBeTruthy();
    press('Go on now');
    expect(screen.queryByText(/a minute/i)).toBeNull();
  });

  test('given an internal note, nudges rest', () => {
    show({ ...live, draft: { ...draft, kind: 'note' } });
    expect(screen.getByText('Internal note: nudges rest.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Suggestions' })).toBeNull();
  });

  test('given a good reply, it says that there is nothing to suggest', () => {
    show({ ...live, draft: { ...draft, nudges: [] } });
    expect(screen.getByText('Nothing to suggest.')).toBeTruthy();
  });
});

describe('the number of nudges', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('given it changes while somebody types, it is read out once it rests', () => {
    const { again } = show({ ...live, draft: { ...draft, nudges: [] } });
    const said = () => screen.getAllByRole('status').map((region) => region.textContent);
    again({ ...live, draft: { ...draft, nudges: nudges.slice(0, 1) } });
    act(() => void vi.advanceTimersByTime(800));
    again({ ...live, draft: { ...draft, nudges: nudges.slice(0, 2) } });
    act(() => void vi.advanceTimersByTime(800));
    expect(said()).not.toContain('1 suggestion');
    expect(said()).not.toContain('2 suggestions');
    act(() => void vi.advanceTimersByTime(800));
    expect(said()).toContain('2 suggestions');
  });
});

describe('the time card', () => {
  test('given an open conversation, it says when it is due and how long it waits', () => {
    show(live);
    expect(screen.getByText('Due today 16:30')).toBeTruthy();
    expect(screen.getByText('1 h 50 min of working time left · waiting since yesterday 15:10')).toBeTruthy();
  });

  test('given an overdue one, it says by how much', () => {
    show({ ...live, time: timeOf([line('Kim', 'Hello', overdue, true)]) });
    expect(screen.getByText('Was due yesterday 16:40')).toBeTruthy();
    expect(screen.getByText(/^2 h 20 min of working time over/)).toBeTruthy();
  });

  test('given a week without working hours, it says that no time is due', () => {
    const never = { ...overdue, state: 'in-time' as const, dueAt: Number.POSITIVE_INFINITY };
    show({ ...live, time: timeOf([line('Kim', 'Hello', never, true)]) });
    expect(screen.getByText('No due time: no working hours are set')).toBeTruthy();
  });

  test('given more who wait than five, the rest is one press away', () => {
    const { asked } = show({ ...live, time: timeOf(manyWaiting.filter(({ isOpen }) => !isOpen)) });
    expect(screen.queryByText('Greta Holm')).toBeNull();
    press('and 2 more');
    press(/Greta Holm/);
    expect(asked).toEqual(['openWaiting(Greta Holm)']);
  });

  test('given a line that is not on the page, it is no button', () => {
    const away = { ...line('Kim', 'Hello', overdue), rowId: undefined };
    show({ ...live, time: timeOf([away]) });
    expect(screen.getByText('Kim').closest('button')).toBeNull();
  });
});

describe('states without a reading', () => {
  test.each([
    ['starting', 'Getting ready…'],
    ['nothing', 'Nothing to read here yet.'],
    ['paused', 'Paused here.'],
  ] as const)('given %s, there is one calm sentence', (status, sentence) => {
    show(resting(status));
    expect(screen.getByRole('main').textContent).toContain(sentence);
  });

  test('given a rest, one press goes on', () => {
    const { asked } = show(resting('paused'));
    press('Go on');
    expect(asked).toEqual(['resume()']);
  });

  test('given a trouble, it says what was missing and copies nothing of the page', async () => {
    const trouble = { hostId: 'roundcube', hostName: 'Roundcube', missing: ['message body', 'sender'] };
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
    show({ ...resting('trouble'), trouble });
    expect(screen.getByText('Not found: message body, sender')).toBeTruthy();
    press('Copy details');
    await screen.findByRole('button', { name: 'Copied' });
    expect(written).toEqual(['Attune could not read a page of Roundcube (roundcube). Not found: message body, sender']);
    vi.unstubAllGlobals();
  });
});

describe('where it stands', () => {
  test('given the buttons of the header, each asks for its own thing', () => {
    const { asked } = show(live);
    press('Pause here');
    press('Move to the other side');
    press('Make small');
    press('Settings');
    expect(asked).toEqual(['pause()', 'switchEdge()', 'setCollapsed(true)', 'openOptions()']);
  });

  test.each([
    ['right', 'ArrowLeft', 376],
    ['right', 'ArrowRight', 344],
    ['left', 'ArrowRight', 376],
    ['left', 'End', 480],
    ['left', 'Home', 320],
  ] as const)('given the %s edge and %s, it is asked to be %d wide', (edge, key, width) => {
    const { asked } = show(live, { ...open, edge });
    fireEvent.keyDown(screen.getByRole('separator', { name: 'Width of the sidebar' }), { key });
    expect(asked).toEqual([`setWidth(${width})`]);
  });

  test('given it is as wide as it may be, it asks for nothing more', () => {
    const { asked } = show(live, { ...open, width: 480 });
    fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowLeft' });
    expect(asked).toEqual([]);
  });

  test('given the rail, each button says what it shows and leads there', () => {
    const { asked, again } = show(live, { ...open, collapsed: true });
    expect(screen.getByRole('button', { name: 'How the message may sound: disappointed' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Due today 16:30' })).toBeTruthy();
    press('2 suggestions');
    expect(asked).toEqual(['setCollapsed(false)']);
    again(live, open);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Your reply');
  });

  test('given a view that changes, the keyboard’s place is not taken', () => {
    const { again } = show(live);
    again({ ...live, draft: { ...draft, nudges } });
    expect(document.activeElement).toBe(document.body);
  });

  /** Presses a button of the first nudge, which goes away. */
  const pressAway = (name: RegExp): void => {
    const { again } = show({ ...live, draft: { ...draft, nudges } });
    const [button] = screen.getAllByRole('button', { name });
    button?.focus();
    if (button) fireEvent.click(button);
    again({ ...live, draft: { ...draft, nudges: nudges.slice(1) } });
  };

  test('given a nudge that is set aside, the next one takes the keyboard’s place', () => {
    pressAway(/Not now/);
    expect(document.activeElement?.textContent).toBe('Add');
  });

  test('given a nudge that is used, the keyboard is left to the editor', () => {
    pressAway(/^Use$/);
    expect(document.activeElement).toBe(document.body);
  });
});
