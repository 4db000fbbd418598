import { expect, test } from 'vitest';
import { letIn } from '../../lib/conversation/let-in.ts';
import { contributionSchema } from '../../lib/stats/contribution.ts';
import { contributionOf } from '../../lib/stats/contribution-of.ts';
import { idOf, row } from './rows.ts';

/** A moment of 2026. */
const at = (day: string): number => Date.parse(`2026-${day}Z`);

const cues = [
  { id: 'bare-refusal', side: 'agent' },
  { id: 'thanks', side: 'agent' },
  { id: 'long-wait', side: 'customer' },
] as const;

test('given what a device counted, each table has its weeks; what was not read is in none', () => {
  const shared = contributionOf({
    id: idOf(1),
    revision: 3,
    weeks: ['2026-W45', '2026-W46'],
    aggregates: [
      row(
        { upset: 1, calm: 2, abusive: 2, unread: 7 },
        { cues: { 'long-wait': 2 }, turns: { better: 2, same: 1, worse: 0 } },
      ),
      row(
        { calm: 3, pleased: 1, unread: 1 },
        {
          side: 'agent',
          week: '2026-W45',
          cues: { 'bare-refusal': 1, gone: 4 },
          nudges: { 'bare-refusal': { used: 3, dismissed: 1, wrong: 0 }, gone: { used: 1, dismissed: 0, wrong: 0 } },
        },
      ),
      row({ calm: 9 }, { week: '2026-W44' }),
    ],
    loads: [
      {
        week: '2026-W46',
        hostId: 'demo',
        agents: 1,
        arrived: 9,
        answered: 8,
        answeredLate: 3,
        hours: 30,
        hoursOver: 4,
      },
    ],
    complaints: [
      { hostId: 'demo', received: at('11-09T10:00'), closed: at('11-10T10:00') },
      { hostId: 'demo', received: at('11-09T10:00'), closed: at('11-10T10:01') },
      { hostId: 'demo', received: at('11-01T10:00'), closed: at('11-09T10:00') },
      { hostId: 'demo', received: at('10-30T10:00'), closed: at('11-15T23:59') },
      // Of a week that is not shared, and of one in which all else was counted elsewhere.
      { hostId: 'demo', received: at('11-15T10:00'), closed: at('11-16T00:00') },
      { hostId: 'roundcube', received: at('11-01T10:00'), closed: at('11-08T10:00') },
    ],
    cues,
  });
  expect(shared).toEqual({
    id: '00000000000000000000000001',
    revision: 3,
    weeks: ['2026-W45', '2026-W46'],
    hosts: {
      demo: {
        customer: [0, 0, 0, 0, 3, 0, 2, 0],
        abuse: [0, 0, 2, 3],
        turn: [0, 0, 0, 2, 1, 0],
        'nudge/bare-refusal': [3, 1, 0, 0, 0, 0],
        'nudge/gone': [1, 0, 0, 0, 0, 0],
        'customer-cue/long-wait': [0, 0, 2, 3],
        reply: [0, 0, 3, 1, 0, 0, 0, 0],
        'reply-cue/bare-refusal': [1, 3, 0, 0],
        'reply-cue/thanks': [0, 4, 0, 0],
        answer: [0, 0, 5, 3],
        hour: [0, 0, 26, 4],
        complaint: [0, 0, 0, 1, 1, 2],
      },
      roundcube: { complaint: [0, 1, 0, 0, 0, 0] },
    },
  });
  expect(letIn(contributionSchema, shared)).toEqual(shared);
});

test('given a cue found in more messages than were read, it is found in those that were', () => {
  const aggregates = [row({ calm: 2, unread: 5 }, { cues: { 'long-wait': 4 } })];
  const { hosts } = contributionOf({
    id: idOf(1),
    revision: 1,
    weeks: ['2026-W46'],
    aggregates,
    loads: [],
    complaints: [],
    cues,
  });
  expect(hosts['demo']?.['customer-cue/long-wait']).toEqual([2, 0]);
});
