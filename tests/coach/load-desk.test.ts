import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDesk } from '../../lib/coach/load-desk.ts';
import type { CoachServices } from '../../lib/coach/services.ts';
import type { TimeView } from '../../lib/coach/view.ts';
import type { LoadNow, QueuePace } from '../../lib/messaging/load.ts';
import { settingsFrom } from '../../lib/settings/settings.ts';
import type { State } from '../../lib/stats/observation.ts';
import { due, line, timeOf } from '../components/views.ts';
import { testServices } from './fakes.ts';

const NOW = Date.UTC(2026, 10, 18, 10);
const minute = 60_000;
const keyOf = (n: number) => String(n).padStart(64, '0');

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => ended.abort());

const pace: QueuePace = {
  ...{ waiting: 31, late: 9, isOver: true, minutesPerAnswer: 8, perHour: 6.4 },
  first: [
    { conversationKey: keyOf(1), why: 'high-stakes' },
    { conversationKey: keyOf(2), why: 'upset' },
    { conversationKey: keyOf(3), why: 'soonest' },
  ],
};

/** Read so many minutes ago, the first longest ago. */
function read(...states: State[]): LoadNow['read'] {
  return states.map((state, i) => {
    const at = NOW - (states.length - i) * minute;
    return { conversationKey: keyOf(i + 1), messageAt: at, readAt: at, state };
  });
}

/** One who waits in the conversation of this number. */
const waits = (n: number, isOpen = false) => ({ ...line(`Customer ${n}`, '', due, isOpen), key: keyOf(n) });

/** A desk that has heard of this load, and whether it is the open conversation of this time card. */
async function desk(load: Partial<LoadNow>, stored: object = {}, own: Partial<CoachServices> = {}) {
  const { services, told } = testServices(NOW);
  told.load = { pace: null, read: [], ...load };
  const settings = signal(settingsFrom(stored));
  const time = signal<TimeView | undefined>(timeOf([]));
  const now = signal(NOW);
  const failures: unknown[] = [];
  const asked: LoadNow[] = [];
  const loadNow = async () => {
    asked.push(told.load);
    return told.load;
  };
  const failed = (error: unknown) => void failures.push(error);
  const all = { ...services, loadNow, ...own };
  const desk = loadDesk(all, settings, time, now, ended.signal, failed);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await Promise.resolve();
  return { desk, told, settings, time, now, failures, asked };
}

describe('a queue that is too long', () => {
  test('given a steady pace is not enough, it is told how it stands', async () => {
    const { desk: load } = await desk({ pace });
    expect(load.view.value.over).toMatchObject({
      ...{ waiting: 31, late: 9, minutesPerAnswer: 8, perHour: 6.4 },
    });
  });

  test('given it is enough, nothing is told, however many wait', async () => {
    const { desk: load, time } = await desk({ pace: { ...pace, isOver: false } });
    time.value = timeOf([waits(1)]);
    expect(load.view.value).toEqual({ over: undefined, first: [], isBrief: false, strain: undefined });
  });

  test('given nobody looked yet, nothing is told', async () => {
    const { desk: load } = await desk({ pace: null });
    expect(load.view.value).toEqual({ over: undefined, first: [], isBrief: false, strain: undefined });
  });

  test('given who might come first, those of this host are named, in that order', async () => {
    const { desk: load, time } = await desk({ pace });
    time.value = timeOf([waits(4), waits(3), waits(1)]);
    expect(load.view.value.first.map(({ line: { name }, why }) => [name, why])).toEqual([
      ['Customer 1', 'high-stakes'],
      ['Customer 3', 'soonest'],
    ]);
    time.value = undefined;
    expect(load.view.value.first).toEqual([]);
  });

  test('given the agent wants fewer suggestions then, they are fewer; else they are not', async () => {
    const { desk: load, settings } = await desk({ pace });
    expect([load.isBrief.value, load.view.value.isBrief]).toEqual([true, true]);
    settings.value = { ...settings.value, briefUnderLoad: false };
    expect([load.isBrief.value, load.view.value.isBrief]).toEqual([false, false]);
    expect(load.view.value.over).toBeDefined();
  });

  test('given a steady pace is enough, suggestions are as many as ever', async () => {
    const { desk: load } = await desk({ pace: { ...pace, isOver: false } }, { briefUnderLoad: true });
    expect(load.isBrief.value).toBe(false);
  });
});

describe('the bell', () => {
  test('given it rings, the load is asked for again', async () => {
    const { desk: load, told, asked } = await desk({ pace });
    told.load = { pace: { ...pace, isOver: false }, read: read('abusive') };
    expect(load.view.value.over).toBeDefined();
    told.ringLoad();
    await vi.waitFor(() => expect(load.view.value.over).toBeUndefined());
    expect(load.view.value.strain).toBe('abuse');
    expect(asked).toHaveLength(2);
  });

  test('given the load cannot be asked for, that is said, and the next bell asks again', async () => {
    let isCutOff = true;
    const { services } = testServices();
    const asked: string[] = [];
    const failures: unknown[] = [];
    let ring = () => {};
    const load = loadDesk(
      {
        ...services,
        loadNow: async () => {
          asked.push('load');
          if (isCutOff) throw new Error('The background ended.');
          return { pace, read: [] };
        },
        onLoadBell: (_, listener) => {
          ring = listener;
        },
      },
      signal(settingsFrom({})),
      signal(undefined),
      signal(NOW),
      ended.signal,
      (error) => void failures.push(error),
    );
    await vi.waitFor(() => expect(failures).toEqual([new Error('The background ended.')]));
    expect(load.view.value.over).toBeUndefined();
    isCutOff = false;
    await Promise.resolve();
    ring();
    await vi.waitFor(() => expect(load.view.value.over?.waiting).toBe(31));
    expect(asked).toHaveLength(2);
  });

  test('given the page is left, the bell is told so', async () => {
    const heard: AbortSignal[] = [];
    await desk({ pace }, {}, { onLoadBell: (until) => void heard.push(until) });
    expect(heard.map(({ aborted }) => aborted)).toEqual([false]);
    ended.abort();
    expect(heard.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('a break', () => {
  test.each([
    ['abuse', ['calm', 'abusive', 'calm']],
    ['run', ['upset', 'upset', 'upset', 'upset']],
    [undefined, ['upset', 'upset', 'upset']],
  ] as const)('given what speaks for it is %s, that is told', async (strain, states) => {
    const { desk: load } = await desk({ read: read(...states) });
    expect(load.view.value.strain).toBe(strain);
  });

  test('given the agent wants none offered, none is', async () => {
    const { desk: load, settings } = await desk({ read: read('abusive') }, { offersBreaks: false });
    expect(load.view.value.strain).toBeUndefined();
    settings.value = { ...settings.value, offersBreaks: true };
    expect(load.view.value.strain).toBe('abuse');
  });

  test('given abuse that was read more than half an hour ago, none is offered any more', async () => {
    const { desk: load, now } = await desk({ read: read('abusive') });
    now.value = NOW + 29 * minute;
    expect(load.view.value.strain).toBe('abuse');
    now.value = NOW + 29 * minute + 1;
    expect(load.view.value.strain).toBeUndefined();
  });

  test('given the hard conversation is open and its customer waits, none is offered until it is answered', async () => {
    const { desk: load, time } = await desk({ read: read('calm', 'abusive') });
    time.value = timeOf([waits(2, true), waits(1)]);
    expect(load.view.value.strain).toBeUndefined();
    time.value = timeOf([waits(1)], 'answered');
    expect(load.view.value.strain).toBe('abuse');
  });

  test('given another conversation is open, or the hard one only waits in the list, it is offered', async () => {
    const { desk: load, time } = await desk({ read: read('calm', 'abusive') });
    time.value = timeOf([waits(1, true), waits(2)]);
    expect(load.view.value.strain).toBe('abuse');
    time.value = undefined;
    expect(load.view.value.strain).toBe('abuse');
  });

  test('given it is taken, everything rests for five minutes, and what was hard is forgotten', async () => {
    const { desk: load, told } = await desk({ read: read('abusive') });
    load.takeBreak();
    expect(told.settings).toEqual([{ pausedUntil: Date.UTC(2026, 10, 18, 10, 5) }]);
    expect(told.said).toEqual([['forget read of late']]);
  });

  test('given it is not wanted, what was hard is forgotten, and nothing rests', async () => {
    const { desk: load, told } = await desk({ read: read('abusive') });
    load.declineBreak();
    expect(told.said).toEqual([['forget read of late']]);
    expect(told.settings).toEqual([]);
  });

  test('given neither can be kept, both are said', async () => {
    const refuse = (what: string) => () => Promise.reject(new Error(what));
    const own = { saveSettings: refuse('full'), forgetReadOfLate: refuse('gone') };
    const { desk: load, failures } = await desk({ read: read('abusive') }, {}, own);
    load.takeBreak();
    await vi.waitFor(() => expect(failures).toEqual([new Error('full'), new Error('gone')]));
  });
});
