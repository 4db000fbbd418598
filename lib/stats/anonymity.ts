import { type Aggregate, mergeAggregates } from './aggregate.ts';
import { STATES, type State } from './observation.ts';

/** The smallest group that is shown. 5 is the usual minimum of tools that survey staff. */
export interface Floor {
  readonly agents: number;
  readonly messages: number;
}

/** What may be asked for more than, never less. */
export const lowestFloor: Floor = { agents: 5, messages: 20 };

/** A count that may be shown, or the fact that it may not. */
export type Cell = number | 'hidden';

declare const passed: unique symbol;
/** Only this room can make one: what bears it went through `anonymise`. */
interface Passed {
  readonly [passed]: true;
}

interface WeekName {
  readonly week: string;
  readonly hostId: string;
  readonly side: Aggregate['side'];
}

/** A week's counts that may be seen. */
export interface OpenWeek extends WeekName, Passed {
  readonly kind: 'shown';
  readonly agents: number;
  readonly messages: number;
  readonly states: Readonly<Record<State, Cell>>;
  /** By cue id. A cue that was not found is absent; one found too seldom to be shown is `hidden`. */
  readonly cues: Readonly<Record<string, Cell>>;
}

/** A week of which nothing may be seen but why. `running`: it is not over, and two looks at it would tell one message apart. */
interface ClosedWeek extends WeekName, Passed {
  readonly kind: 'hidden';
  readonly why: 'small-group' | 'running';
}

/** One week, host and side as it may reach a screen or a file. */
export type ShownWeek = OpenWeek | ClosedWeek;

/** What the door may be asked beside the aggregates. */
export interface AnonymityOptions {
  /** Raises the smallest group; anything below `lowestFloor` counts as that. */
  readonly floor?: Floor;
  /** The ISO week that is not over yet; it and later ones are hidden. */
  readonly runningWeek?: string;
}

/**
 * The only door from aggregates to a screen or a file. Merges them, then
 *
 * 1. hides a week whose group is below the floor, whole;
 * 2. hides a state or cue of 1 … floor.agents − 1 messages (and a cue that all but so few messages have);
 *    a zero stays, as it tells of nobody;
 * 3. states add up to the messages shown, so it hides the next smallest state too, until at least two are hidden
 *    and together stand for floor.agents messages or more: no subtraction gives one of them back.
 *
 * No total over hosts, sides or weeks is ever given, so nothing can be had by subtracting across weeks.
 * Counts that are shown are exact: rounding them would blur small teams without hiding anything more.
 */
export function anonymise(aggregates: Iterable<Aggregate>, options: AnonymityOptions = {}): ShownWeek[] {
  const floor = raised(options.floor);
  return mergeAggregates(aggregates).map((aggregate) => {
    const { week, hostId, side, agents, messages } = aggregate;
    if (options.runningWeek !== undefined && week >= options.runningWeek) {
      return pass({ kind: 'hidden', week, hostId, side, why: 'running' });
    }
    if (agents < floor.agents || messages < floor.messages) {
      return pass({ kind: 'hidden', week, hostId, side, why: 'small-group' });
    }
    const states = shownStates(aggregate.states, floor.agents);
    const cues = shownCues(aggregate.cues, messages, floor.agents);
    return pass({ kind: 'shown', week, hostId, side, agents, messages, states, cues });
  });
}

/** The floor that holds for a wish: never below the lowest, and never fewer messages than agents. */
function raised(wish: Floor | undefined): Floor {
  const agents = Math.max(lowestFloor.agents, wish?.agents ?? 0);
  return { agents, messages: Math.max(lowestFloor.messages, wish?.messages ?? 0, agents) };
}

function shownStates(states: Aggregate['states'], least: number): Record<State, Cell> {
  const hidden = new Set(STATES.filter((state) => isSmall(states[state], least)));
  const nextSmallest = STATES.filter((state) => states[state] >= least).sort((a, b) => states[a] - states[b]);
  for (const state of nextSmallest) {
    const behind = [...hidden].reduce((messages, one) => messages + states[one], 0);
    if (hidden.size === 0 || (hidden.size > 1 && behind >= least)) break;
    hidden.add(state);
  }
  const cells: [State, Cell][] = STATES.map((state) => [state, hidden.has(state) ? 'hidden' : states[state]]);
  return Object.fromEntries(cells) as Record<State, Cell>;
}

function shownCues(cues: Aggregate['cues'], messages: number, least: number): Record<string, Cell> {
  const cells = Object.entries(cues)
    .filter(([, found]) => found > 0)
    .map(([cueId, found]): [string, Cell] => {
      return [cueId, isSmall(found, least) || isSmall(messages - found, least) ? 'hidden' : found];
    });
  return Object.fromEntries(cells);
}

function isSmall(messages: number, least: number): boolean {
  return messages > 0 && messages < least;
}

function pass(week: Omit<OpenWeek, keyof Passed> | Omit<ClosedWeek, keyof Passed>): ShownWeek {
  return week as ShownWeek;
}
