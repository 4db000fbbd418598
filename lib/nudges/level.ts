/** How much an agent may want to be told: less the surer they are. */
export const LEVELS = ['learning', 'working', 'expert'] as const;
/** One of them. */
export type Level = (typeof LEVELS)[number];

/** Drafts in a row without a cue after which one slip is passed over; the next, before as many again, is told. */
const CLEAN: Readonly<Record<Level, number>> = { learning: Number.POSITIVE_INFINITY, working: 10, expert: 3 };
/** How many nudges there are at most. */
const MOST: Readonly<Record<Level, number>> = { learning: 3, working: 3, expert: 1 };
/** What weighs as much or more is told to everybody, always; where feelings run high more weighs as much. */
const GRAVE = 0.85;

/** How many nudges a draft gets at most. */
export const mostNudges = (level: Level): number => MOST[level];

/** Whether a cue is passed over: the agent did without it in so many drafts before this one, and it is nothing grave. */
export function isPassedOver(level: Level, cleanDrafts: number | undefined, worth: number): boolean {
  return worth < GRAVE && (cleanDrafts ?? 0) >= CLEAN[level];
}
