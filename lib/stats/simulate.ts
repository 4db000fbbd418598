import type { Aggregate } from './aggregate.ts';
import { type Contribution, contributionId } from './contribution.ts';
import { randomised } from './randomise.ts';
import { partsOf, READ_STATES } from './tables.ts';

/** A cue a simulated team may meet: all it needs to know of a rule. */
interface SimulatedCue {
  readonly id: string;
  readonly side: Aggregate['side'];
}

/** A made-up team. */
export interface Team {
  readonly agents: number;
  /** ISO weeks, oldest first; in the middle one the team has a training. */
  readonly weeks: readonly string[];
  /** Any whole number; the same seed gives the same team. */
  readonly seed: number;
  readonly cues?: readonly SimulatedCue[];
  /** Where every agent randomised their counts before they shared them. */
  readonly epsilon?: number;
}

const USUAL: Readonly<Record<'customer' | 'reply', readonly number[]>> = {
  // As shares of `READ_STATES`.
  customer: [0.16, 0.27, 0.45, 0.12],
  reply: [0.01, 0.1, 0.58, 0.31],
};
const AWAY = 0.07;
/** Every so many-th agent answers at a second desk as well. */
const SECOND_DESK = 3;
/** … and every so many-th cue is one of an agent's own. */
const HABITS = 4;

type Random = () => number;
type Tables = Record<string, number[]>;

/**
 * What each agent of a made-up team would share: busy and slow ones, absent weeks, a second desk that only every third
 * answers. After the training cues in replies become rarer and customers a little calmer.
 */
export function simulateTeam({ agents, weeks, seed, cues = [], epsilon }: Team): Contribution[] {
  const random = randomFrom(seed);
  return Array.from({ length: agents }, (_, place) => {
    const id = contributionId(() => Math.floor(random() * 32));
    const busy = 0.6 + 0.8 * random();
    // What one agent is shown hints about, again and again, is a few things; which, is their own habit.
    const habits = cues
      .filter(({ side }, at) => side === 'agent' && at % HABITS === place % HABITS)
      .map(({ id }) => id);
    const hosts: Record<string, Tables> = { roundcube: {} };
    if (place % SECOND_DESK === 0) hosts['request-tracker'] = {};
    for (let week = 0; week < weeks.length; week++) {
      const isAway = random() < AWAY;
      const isTrained = week >= weeks.length / 2;
      for (const [at, tables] of Object.values(hosts).entries())
        countWeek(tables, isAway ? 0 : busy * (at === 0 ? 1 : 0.4), isTrained, cues, habits, random);
    }
    const shared = { id, revision: 1, weeks: [...weeks], hosts };
    return epsilon === undefined ? shared : randomised(shared, epsilon, random);
  });
}

function countWeek(
  tables: Tables,
  busy: number,
  isTrained: boolean,
  cues: readonly SimulatedCue[],
  habits: readonly string[],
  random: Random,
): void {
  const add = (name: string, counts: readonly number[]): void => {
    tables[name] ??= [];
    tables[name].push(...counts);
  };
  const some = (usual: number): number => Math.round(usual * busy * (0.7 + 0.6 * random()));
  const customers = some(40);
  const replies = some(34);
  const calmer = isTrained ? 0.2 : 0;
  const felt = states('customer', customers, calmer, random);
  const abusive = Math.min(felt[0] ?? 0, Math.round(customers * 0.02 * random()));
  add('customer', felt);
  add('abuse', [abusive, customers - abusive]);
  add('reply', states('reply', replies, 0, random));
  for (const [place, { id, side }] of cues.entries()) {
    const n = side === 'customer' ? customers : replies;
    const share = (0.02 + 0.16 / ((place % 12) + 1)) * (side === 'agent' && isTrained ? 0.6 : 1);
    const found = Math.min(n, Math.round(n * share * (0.6 + 0.8 * random())));
    add(`${side === 'customer' ? 'customer' : 'reply'}-cue/${id}`, [found, n - found]);
    if (habits.includes(id)) add(`nudge/${id}`, outcomes(Math.round(found * 1.5), random));
  }
  // Of those who had not sounded well, about every second writes again.
  const turned = Math.round(((felt[0] ?? 0) + (felt[1] ?? 0)) * 0.5);
  const better = Math.round(turned * ((isTrained ? 0.55 : 0.4) + 0.2 * random()));
  const worse = Math.round((turned - better) * 0.3 * random());
  add('turn', [better, turned - better - worse, worse]);
  const late = Math.round(replies * 0.2 * random());
  add('answer', [replies - late, late]);
  const hours = Math.min(40, some(30));
  const over = Math.round(hours * 0.3 * random());
  add('hour', [hours - over, over]);
  // About every second upset customer complains, and most complaints end in a week.
  const ended = Math.round((felt[0] ?? 0) * (0.4 + 0.2 * random()));
  const soon = Math.round(ended * (0.3 + 0.2 * random()));
  const later = Math.round((ended - soon) * 0.3 * random());
  add('complaint', [soon, ended - soon - later, later]);
}

function states(table: 'customer' | 'reply', messages: number, calmer: number, random: Random): number[] {
  const counts: number[] = partsOf(table).map(() => 0);
  const calm = READ_STATES.indexOf('calm');
  for (let i = 0; i < messages; i++) {
    const drawn = drawnOf(USUAL[table], random());
    const part = drawn < calm && random() < calmer ? calm : drawn;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** What agents made of so many nudges. */
function outcomes(nudges: number, random: Random): number[] {
  const used = Math.round(nudges * (0.4 + 0.3 * random()));
  const wrong = Math.round((nudges - used) * 0.3 * random());
  return [used, nudges - used - wrong, wrong];
}

/** The place of the share that a number in 0 … 1 falls on. */
function drawnOf(shares: readonly number[], at: number): number {
  let upTo = 0;
  for (const [place, share] of shares.entries()) {
    upTo += share;
    if (at < upTo) return place;
  }
  return READ_STATES.indexOf('calm');
}

/** Numbers in 0 … 1 that are the same every time: the mulberry32 generator. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
