import type { Own } from '../../lib/stats/own.ts';
import { row } from '../stats/rows.ts';
import { cues } from './page-scenes.ts';

const weeks = Array.from({ length: 14 }, (_, place) => `2026-W${33 + place}`);
/** Something that goes up and down with the weeks. */
const wave = (week: number, size: number): number => Math.round(size * (1 + Math.sin(week * 1.7)));

/** What a made-up agent's device has counted: a wording that became rarer, and two busy weeks. */
export const ownWork: Own = {
  cues,
  aggregates: weeks.flatMap((week, at) => [
    row(
      { upset: 4 + wave(at, 2), uneasy: 9 + wave(at + 2, 3), calm: 20 + wave(at + 1, 4), pleased: 5 + wave(at + 3, 2) },
      { week, turns: { better: 7 + wave(at, 2), same: 5 + wave(at + 1, 2), worse: wave(at, 1) } },
    ),
    row(
      { uneasy: 2 + wave(at, 1), calm: 22 + wave(at + 1, 3), pleased: 12 + wave(at, 2) },
      {
        week,
        side: 'agent',
        cues: { 'bare-refusal': at < 10 ? 11 : 1, 'vague-soon': 5 + wave(at, 1) },
        nudges: { 'bare-refusal': { used: at < 10 ? 2 : 0, dismissed: 1, wrong: 0 } },
      },
    ),
  ]),
  loads: weeks.map((week, at) => ({
    ...{ week, hostId: 'demo', agents: 1, arrived: 40, answered: 36, answeredLate: wave(at, 3) },
    ...{ hours: 34, hoursOver: at === 6 || at === 7 ? 15 : wave(at, 2) },
  })),
  complaints: [],
};
