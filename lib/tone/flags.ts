import { once } from '../once.ts';
import type { Span } from '../text/span.ts';
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
    const spans = once(() => own.flatMap((one) => one.spans));
    return first === undefined ? [] : [raisedAt(flag, first.reason, spans)];
  });
}

/**
 * From these chances on a flag is raised by the message as a whole, though no single wording raises it: from where four
 * of five are right on the half of our whole messages that sets the curves. `npm run quality` says how often each is right
 * on the other. For abuse, and for leaving, a wording is asked for: both are heavy words to say of a customer.
 */
export const HEARD: Readonly<Partial<Record<Flag, number>>> = {
  urgent: 0.6,
  threat: 0.6,
  'repeat-contact': 0.6,
  complaint: 0.6,
  'high-stakes': 0.7,
};
/** Hard words that nobody is taken to say who sounds content: a good review is no threat of a bad one. */
const HARD: ReadonlySet<Flag> = new Set(['threat', 'complaint']);
const [MOST_PLACES, REASON] = [2, 'the message as a whole'];

/** The flags that the whole text raises, with the places that speak loudest for each. */
export function heardFlags(model: Model, text: string, sums: Summed, chances: Chances): RaisedFlag[] {
  const isContent = (chances['positive'] ?? 0) > (chances['negative'] ?? 0);
  const heard = FLAGS.filter(
    (flag) => (chances[flag] ?? 0) >= (HEARD[flag] ?? Number.POSITIVE_INFINITY) && !(isContent && HARD.has(flag)),
  );
  if (heard.length === 0) return [];
  const asked = heard.map((flag) => headLogOdds(model.header, [flag], flag));
  const contributions = once(() => reasonsFor(model, text, sums, asked, []));
  return heard.map((flag) => raisedAt(flag, REASON, () => strongestPlaces(contributions(), flag, MOST_PLACES)));
}

function raisedAt(flag: Flag, reason: string, spans: () => readonly Span[]): RaisedFlag {
  return {
    flag,
    reason,
    get spans() {
      return spans();
    },
  };
}
