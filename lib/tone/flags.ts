import type { FeltEmotion, Flag, RaisedFlag } from './reading.ts';
import { FLAGS } from './reading.ts';

/** One entry per flag, in the order of `FLAGS`, with the spans of all that raised it and the first reason given. */
export function flagsOf(raised: readonly RaisedFlag[]): RaisedFlag[] {
  return FLAGS.flatMap((flag: Flag): RaisedFlag[] => {
    const own = raised.filter((one) => one.flag === flag);
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
