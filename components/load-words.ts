import { i18n } from '#i18n';
import type { QueuePace } from '../lib/messaging/load.ts';
import type { FirstReason } from '../lib/sla/first-reason.ts';
import { stretchOfTime } from './time-words.ts';

type Over = Pick<QueuePace, 'waiting' | 'late' | 'minutesPerAnswer' | 'isGuess' | 'perHour'>;

/** "31 wait. At a steady pace, about 9 of them would be answered too late." */
export function overWords({ waiting, late }: Over): string {
  return i18n.t('load.over', waiting, [waiting, late]);
}

/** What that is reckoned with: how long an answer takes, and how many come in. */
export function paceWords({ minutesPerAnswer, isGuess, perHour }: Over): string {
  const each: [string] = [stretchOfTime(minutesPerAnswer)];
  const says = isGuess ? i18n.t('load.paceGuess', each) : i18n.t('load.pace', each);
  if (perHour === null) return says;
  const whole = Math.round(perHour);
  return `${says} ${i18n.t('load.arrive', whole, [whole])}`;
}

/** Why somebody might come first. */
export function firstWords(why: FirstReason): string {
  return why === 'high-stakes' ? i18n.t('load.why.high_stakes') : i18n.t(`load.why.${why}`);
}
