import { bereavedIn } from './bereaved.ts';
import type { Chances, Summed } from './chances.ts';
import { headLogOdds } from './log-odds.ts';
import type { Model } from './model.ts';
import { FLAGS, type Flag, type RaisedFlag } from './reading.ts';
import { reasonsFor } from './reasons.ts';

/** One entry per flag, in the order of `FLAGS`, with the spans of all that raised it and the first reason given. */
export function flagsOf(raised: readonly RaisedFlag[], text: string): RaisedFlag[] {
  const isBereaved = bereavedIn(text) !== undefined;
  return FLAGS.flatMap((flag: Flag): RaisedFlag[] => {
    // Closing the account of somebody who died is no sign of a customer about to leave.
    const own = raised.filter((one) => one.flag === flag && !(isBereaved && flag === 'may-leave'));
    const first = own[0];
    return first === undefined ? [] : [{ flag, spans: own.flatMap((one) => one.spans), reason: first.reason }];
  });
}

/** Flags the model alone may raise, from this chance on: where it was right in nine of ten messages nobody learned from. */
const HEARD: Readonly<Partial<Record<Flag, number>>> = { complaint: 0.7 };

/** Flags that no single wording raises but the whole text may. */
export function heardFlags(model: Model, text: string, sums: Summed, chances: Chances): RaisedFlag[] {
  return Object.entries(HEARD).flatMap(([name, least]): RaisedFlag[] => {
    const flag = name as Flag;
    if ((chances[flag] ?? 0) < least) return [];
    const spans = reasonsFor(model, text, sums, [headLogOdds(model.header, [flag], flag)], [])
      .filter((one) => one.amount > 0 && !one.isRest)
      .toSorted((a, b) => b.amount - a.amount)
      .slice(0, 2)
      .map(({ start, end }) => ({ start, end }));
    return [{ flag, spans, reason: 'the message as a whole' }];
  });
}
