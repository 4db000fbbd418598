import { describe, expect, test } from 'vitest';
import {
  filtered,
  type LedgerFilter,
  type LedgerItem,
  ledgerItem,
  minutesUntil,
  stepTimes,
} from '../../lib/complaints/ledger.ts';
import type { LedgerLine, Stage } from '../../lib/complaints/ledger-line.ts';
import { nineToFive } from '../sla/weeks.ts';
import { aLine, oslo } from './courses.ts';

const now = oslo(23, '12:00');
/** A complaint by its name, which is its link. */
function item(name: string, line: LedgerLine, hostId = 'demo'): LedgerItem {
  const place = { conversationKey: 'c'.repeat(64), hostId, origin: 'https://desk.example', link: `/${name}` };
  return ledgerItem(place, line, nineToFive, now);
}

test('given a complaint, its stages and where it stands are worked out for now', () => {
  expect(item('one', aLine({ received: oslo(23, '10:00'), offered: oslo(23, '11:00') }))).toEqual({
    conversationKey: 'c'.repeat(64),
    hostId: 'demo',
    origin: 'https://desk.example',
    link: '/one',
    line: aLine({ received: oslo(23, '10:00'), offered: oslo(23, '11:00') }),
    stages: [
      { step: 'received', at: oslo(23, '10:00'), minutes: 60, sinceReceipt: 0 },
      { step: 'offered', at: oslo(23, '11:00'), minutes: 60, sinceReceipt: 60 },
    ],
    stage: 'offered',
  });
});

describe('what is looked at', () => {
  const items = [
    item('old', aLine({ received: oslo(2, '10:00') })),
    item('over', aLine({ received: oslo(20, '10:00'), offered: oslo(20, '11:00'), closed: oslo(20, '12:00') })),
    item('heard', aLine({ received: oslo(18, '10:00'), acknowledged: oslo(18, '11:00') })),
    item('elsewhere', aLine({ received: oslo(19, '10:00'), promised: oslo(19, '11:00') }), 'roundcube'),
    item('long-over', aLine({ received: oslo(3, '10:00'), closed: oslo(4, '10:00') }), 'roundcube'),
  ];
  const all: LedgerFilter = { which: 'all', hostId: undefined, days: undefined, lacks: undefined };
  const names = (filter: Partial<LedgerFilter>, at = now) =>
    filtered(items, { ...all, ...filter }, at).map(({ link }) => link?.slice(1));

  test('given everything, open ones come first, and of each kind the latest received', () => {
    expect(names({})).toEqual(['elsewhere', 'heard', 'old', 'over', 'long-over']);
  });
  test('given the open or the closed ones, the others are left out', () => {
    expect(names({ which: 'open' })).toEqual(['elsewhere', 'heard', 'old']);
    expect(names({ which: 'closed' })).toEqual(['over', 'long-over']);
  });
  test('given a host, its own are left; given one that has none, none', () => {
    expect(names({ hostId: 'roundcube' })).toEqual(['elsewhere', 'long-over']);
    expect(names({ hostId: 'constellation' })).toEqual([]);
  });
  test('given so many days, those received since are left, to the very moment', () => {
    expect(names({ days: 7 })).toEqual(['elsewhere', 'heard', 'over']);
    expect(names({ days: 5 }, oslo(23, '10:00'))).toEqual(['elsewhere', 'heard', 'over']);
    expect(names({ days: 5 }, oslo(23, '10:00') + 1)).toEqual(['elsewhere', 'over']);
  });
  test('given a step, only those that did not reach it are left', () => {
    expect(names({ lacks: 'acknowledged' })).toEqual(['elsewhere', 'old', 'over', 'long-over']);
    expect(names({ lacks: 'offered' })).toEqual(['elsewhere', 'heard', 'old', 'long-over']);
    expect(names({ lacks: 'promised' })).toEqual(['heard', 'old', 'over', 'long-over']);
  });
  test('given several wishes, all of them hold', () => {
    expect(names({ which: 'open', hostId: 'demo', days: 7, lacks: 'offered' })).toEqual(['heard']);
    expect(names({ which: 'closed', days: 7, lacks: 'offered' })).toEqual([]);
    expect(names({ which: 'open', hostId: 'demo', lacks: 'acknowledged' })).toEqual(['old']);
  });
  test('given a look, what was looked at keeps its own order', () => {
    names({});
    expect(items.map(({ link }) => link)).toEqual(['/old', '/over', '/heard', '/elsewhere', '/long-over']);
  });
});

describe('how long a step took', () => {
  const stages: readonly Stage[] = [
    { step: 'received', at: 1, minutes: 30, sinceReceipt: 0 },
    { step: 'promised', at: 2, minutes: 45, sinceReceipt: 30 },
    { step: 'acknowledged', at: 3, minutes: 10, sinceReceipt: 75 },
    { step: 'closed', at: 4, minutes: 0, sinceReceipt: 85 },
  ];

  test('given a step, the time in all stages before it counts', () => {
    expect(minutesUntil(stages, 'promised')).toBe(30);
    expect(minutesUntil(stages, 'acknowledged')).toBe(75);
    expect(minutesUntil(stages, 'closed')).toBe(85);
  });
  test('given the receipt itself, it took none', () => {
    expect(minutesUntil(stages, 'received')).toBe(0);
  });
  test('given a step that was not reached, there is no time to tell', () => {
    expect(minutesUntil(stages, 'offered')).toBeUndefined();
  });
});

describe('the middle of several', () => {
  const at = (time: string) => oslo(19, time);
  const received = at('10:00');
  const times = (...lines: readonly LedgerLine[]) => stepTimes(lines.map((line) => item('any', line)));

  test('given none, no step took any time', () => {
    expect(times()).toEqual([
      { step: 'acknowledged', median: undefined, n: 0 },
      { step: 'offered', median: undefined, n: 0 },
      { step: 'promised', median: undefined, n: 0 },
      { step: 'closed', median: undefined, n: 0 },
    ]);
  });
  test('given three, the middle one is told, and each step by those that reached it', () => {
    expect(
      times(
        aLine({ received, acknowledged: at('12:00'), offered: at('13:00'), closed: at('16:00') }),
        aLine({ received, acknowledged: at('10:20') }),
        aLine({ received, acknowledged: at('10:50'), closed: at('11:00') }),
        aLine({ received }),
      ),
    ).toEqual([
      { step: 'acknowledged', median: 50, n: 3 },
      { step: 'offered', median: 180, n: 1 },
      { step: 'promised', median: undefined, n: 0 },
      // Of two, the shorter.
      { step: 'closed', median: 60, n: 2 },
    ]);
  });
  test('given numbers of different length, they are put in order as numbers', () => {
    expect(
      times(
        aLine({ received, offered: at('11:40') }),
        aLine({ received, offered: at('10:09') }),
        aLine({ received, offered: at('10:20') }),
      )[1],
    ).toEqual({ step: 'offered', median: 20, n: 3 });
  });
  test('given a night before the answer, only open hours count', () => {
    // An hour on Wednesday, and one and a half on Thursday.
    expect(times(aLine({ received: oslo(18, '16:00'), acknowledged: at('10:30') }))[0]).toEqual({
      step: 'acknowledged',
      median: 150,
      n: 1,
    });
  });
});
