import type { Chances, Summed } from './chances.ts';
import { headLogOdds } from './log-odds.ts';
import type { Model } from './model.ts';
import { FLAGS, type Flag, type RaisedFlag } from './reading.ts';
import { reasonsFor, strongestPlaces } from './reasons.ts';

/** One entry per flag, in the order of `FLAGS`, with the spans of all that raised it and the first reason given. */
export function flagsOf(raised: readonly RaisedFlag[], isBereaved: boolean): RaisedFlag[] {
  return FLAGS.flatMap((flag: Flag): RaisedFlag[] => {
    // Closing the account of somebody who died is no sign of a customer about to leave.
    const own = raised.filter((one) => one.flag === flag && !(isBereaved && flag === 'may-leave'));
    const first = own[0];
    return first === undefined ? [] : [{ flag, spans: own.flatMap((one) => one.spans), reason: first.reason }];
  });
}

/** From this chance on a message is called a complaint as a whole: right in 92 of 117 of our own held-out messages, and in 103 of 125 of the others. */
const COMPLAINS = 0.6;

/** A complaint that no single wording raises but the whole text may. */
export function heardComplaint(model: Model, text: string, sums: Summed, chances: Chances): RaisedFlag[] {
  if ((chances['complaint'] ?? 0) < COMPLAINS) return [];
  const asked = headLogOdds(model.header, ['complaint'], 'complaint');
  const spans = strongestPlaces(reasonsFor(model, text, sums, [asked], []), 'complaint', 2);
  return [{ flag: 'complaint', spans, reason: 'the message as a whole' }];
}
