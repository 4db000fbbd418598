import type { FirstReason } from './first-reason.ts';
import type { Pressing } from './pressing.ts';
import { bySoonest, type WaitDue } from './targets.ts';

/** One who waits, as far as it matters to who comes first. */
export interface Queued {
  readonly conversationKey: string;
  readonly pressing: readonly Pressing[];
  readonly due: WaitDue;
}

/** How fast good answers leave here. */
export interface AnswerPace {
  /** Working minutes one answer takes, unhurried. */
  readonly minutesPerAnswer: number;
  /** How many people answer this queue. */
  readonly answerers: number;
}

/** How a queue stands to a steady pace. */
export interface PaceReading {
  readonly waiting: number;
  /** How many a steady pace cannot answer in time, soonest due first; of those overdue, whom it cannot answer within the hour. */
  readonly late: number;
  /** More than a steady pace can answer in time. */
  readonly isOver: boolean;
  /** Who might come first while it is so; else empty. */
  readonly first: readonly { readonly conversationKey: string; readonly why: FirstReason }[];
}

/** Working minutes in which those who are overdue already are caught up with. */
const CATCH_UP = 60;
/** How many have to come too late before anything is said, and how few once it was. */
const [OVER, OVER_STILL] = [3, 1];
/** The same as a share of those who wait. */
const [OVER_SHARE, OVER_SHARE_STILL] = [0.15, 0.05];
/** How many are suggested first: a list of all would be the queue again. */
const MOST_FIRST = 3;

/**
 * Whether these can all be answered in time at a steady pace, soonest due first: in no other order is the worst wait
 * past its due time shorter (Jackson 1955), so whoever is late then is late because there are too many.
 */
export function paceOf(
  queue: readonly Queued[],
  { minutesPerAnswer, answerers }: AnswerPace,
  wasOver: boolean,
): PaceReading {
  const soonest = [...queue].sort(bySoonest);
  const each = minutesPerAnswer / Math.max(1, answerers);
  const late = soonest.filter(({ due }, place) => {
    const allowed = due.state === 'overdue' ? CATCH_UP : due.workingMinutesLeft;
    return (place + 1) * each > allowed;
  }).length;
  const [fewest, share] = wasOver ? [OVER_STILL, OVER_SHARE_STILL] : [OVER, OVER_SHARE];
  const isOver = late >= fewest && late >= share * queue.length;
  return { waiting: queue.length, late, isOver, first: isOver ? firstOf(soonest) : [] };
}

/** Much at stake before upset, upset before urgent, and then whoever is due first. `soonest` is in that order already. */
function firstOf(soonest: readonly Queued[]): PaceReading['first'] {
  const ranks: readonly Pressing[] = ['high-stakes', 'upset', 'urgent'];
  const rankOf = ({ pressing }: Queued) => ranks.findIndex((one) => pressing.includes(one)) + 1 || ranks.length + 1;
  const picked: Queued[] = [];
  for (let rank = 1; rank <= ranks.length + 1 && picked.length < MOST_FIRST; rank += 1) {
    picked.push(...soonest.filter((one) => rankOf(one) === rank).slice(0, MOST_FIRST - picked.length));
  }
  return picked.map((one) => ({
    conversationKey: one.conversationKey,
    why: ranks[rankOf(one) - 1] ?? (one.due.state === 'overdue' ? 'overdue' : 'soonest'),
  }));
}
