import type { FeltEmotion, Flag, RaisedFlag } from './reading.ts';
import { FLAGS } from './reading.ts';

const BEREAVED =
  /\b(?:passed away|has died|died|deceased|bereave\w*|late (?:husband|wife|mother|father|mum|dad)|funeral|her death|his death)\b/i;

/** One entry per flag, in the order of `FLAGS`, with the spans of all that raised it and the first reason given. */
export function flagsOf(raised: readonly RaisedFlag[], text: string): RaisedFlag[] {
  const isBereaved = BEREAVED.test(text);
  return FLAGS.flatMap((flag: Flag): RaisedFlag[] => {
    // Closing the account of somebody who died is no sign of a customer about to leave.
    const own = raised.filter((one) => one.flag === flag && !(isBereaved && flag === 'may-leave'));
    const first = own[0];
    return first === undefined ? [] : [{ flag, spans: own.flatMap((one) => one.spans), reason: first.reason }];
  });
}

/** Whether feeling and facts together make a complaint although the word is never said. */
export function soundsLikeComplaint(valence: number, emotions: readonly FeltEmotion[]): boolean {
  return (
    valence <= -0.45 &&
    emotions.some((one) => (one.emotion === 'frustrated' || one.emotion === 'disappointed') && one.score >= 0.4)
  );
}
