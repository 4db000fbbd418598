import { type Aggregate, weekOf } from './aggregate.ts';
import type { State } from './observation.ts';

/** A cue a sample may count: all it needs to know of a rule. */
export interface SampleCue {
  readonly id: string;
  readonly side: Aggregate['side'];
}

const weekMs = 7 * 86_400_000;
const weeks = 12;
/** The week in which the made-up team has its training. */
const trainingWeek = 6;
/** Eight agents answer mail; three others try a second desk, too few to be shown. */
const groups = [
  { hostId: 'roundcube', agents: 8, messages: 34 },
  { hostId: 'demo', agents: 3, messages: 16 },
];
const usual: Readonly<Record<Aggregate['side'], Readonly<Record<State, number>>>> = {
  customer: { upset: 0.14, uneasy: 0.24, calm: 0.41, pleased: 0.11, abusive: 0.01, unread: 0.09 },
  agent: { upset: 0.01, uneasy: 0.09, calm: 0.52, pleased: 0.27, abusive: 0, unread: 0.11 },
};

/**
 * Twelve whole weeks before `now` (epoch ms) of a made-up team, one aggregate for each agent, week, host and side,
 * as if each agent's device had sent its own. The same every time for the same week and cues.
 * After its training the team's cues become rarer and customers a little calmer.
 */
export function sampleAggregates(now: number, cues: readonly SampleCue[] = []): Aggregate[] {
  const random = randomFrom(20_261_122);
  const sides = ['customer', 'agent'] as const;
  return Array.from({ length: weeks }, (_, i) => i).flatMap((i) => {
    const week = weekOf(now - (weeks - i) * weekMs);
    return groups.flatMap(({ hostId, agents, messages }) =>
      Array.from({ length: agents }).flatMap(() => {
        const busy = 0.7 + 0.6 * random();
        return sides.map((side) => {
          const count = Math.round(messages * busy * (side === 'customer' ? 1.2 : 1));
          const states = statesOf(count, side, i >= trainingWeek, random);
          return { week, hostId, side, agents: 1, messages: count, states, cues: cuesOf(count, side, i, cues, random) };
        });
      }),
    );
  });
}

function statesOf(
  messages: number,
  side: Aggregate['side'],
  trained: boolean,
  random: () => number,
): Aggregate['states'] {
  const states = { upset: 0, uneasy: 0, calm: 0, pleased: 0, abusive: 0, unread: 0 };
  const shares = Object.entries(usual[side]) as [State, number][];
  for (let i = 0; i < messages; i++) {
    let state = drawn(shares, random());
    if (trained && (state === 'upset' || state === 'uneasy') && random() < 0.2) state = 'calm';
    states[state]++;
  }
  return states;
}

/** The state that a number in 0 … 1 falls on. */
function drawn(shares: readonly [State, number][], at: number): State {
  let upTo = 0;
  for (const [state, share] of shares) {
    upTo += share;
    if (at < upTo) return state;
  }
  return 'calm';
}

function cuesOf(
  messages: number,
  side: Aggregate['side'],
  week: number,
  cues: readonly SampleCue[],
  random: () => number,
): Aggregate['cues'] {
  const found: Aggregate['cues'] = {};
  const ofSide = cues.filter((cue) => cue.side === side);
  for (const [place, { id }] of ofSide.entries()) {
    const rarer = side === 'agent' && week >= trainingWeek ? 0.6 : 1;
    const share = (0.02 + 0.16 / (place + 1)) * rarer;
    const count = Math.min(messages, Math.round(messages * share * (0.6 + 0.8 * random())));
    if (count > 0) found[id] = count;
  }
  return found;
}

/** Numbers in 0 … 1 that are the same every time: the mulberry32 generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
