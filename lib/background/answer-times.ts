import { storage } from 'wxt/utils/storage';
import { letIn } from '../conversation/let-in.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { type AnswerTimes, answerTimesSchema, noAnswerTimes } from '../sla/answer-times.ts';

const kept = storage.defineItem<unknown>('local:answerTimes');
const inTurn = oneAtATime();

/** What is remembered of how fast answers leave; where it is missing or broken, it is watched from now on (epoch ms). */
export function loadAnswerTimes(now: number): Promise<AnswerTimes> {
  return inTurn(() => load(now));
}

/** Changes it, one change after the other. */
export function changeAnswerTimes(change: (known: AnswerTimes) => AnswerTimes, now: number): Promise<void> {
  return inTurn(async () => kept.setValue(change(await load(now))));
}

async function load(now: number): Promise<AnswerTimes> {
  const known = letIn(answerTimesSchema, await kept.getValue());
  if (known) return known;
  const none = noAnswerTimes(now);
  await kept.setValue(none);
  return none;
}
