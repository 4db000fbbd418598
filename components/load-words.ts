import { i18n } from '#i18n';
import type { QueuePace } from '../lib/messaging/load.ts';
import type { FirstReason } from '../lib/sla/first-reason.ts';
import { stretchOfTime } from './time-words.ts';

type Over = Pick<QueuePace, 'waiting' | 'late' | 'minutesPerAnswer' | 'perHour'>;

/** "31 wait. At a steady pace, about 9 of them would be answered too late." */
export function overWords({ waiting, late }: Over): string {
  return i18n.t('load.over', waiting, [waiting, late]);
}

/** What that is reckoned with: how long an answer takes, and how many come in, as far as it is known. */
export function paceWords({ minutesPerAnswer, perHour }: Over): string {
  const each = minutesPerAnswer === null ? [] : [i18n.t('load.pace', [stretchOfTime(minutesPerAnswer)])];
  const whole = Math.round(perHour ?? 0);
  const come = perHour === null ? [] : [i18n.t('load.arrive', whole, [whole])];
  return [...each, ...come].join(' ');
}

/** Why somebody might come first. */
export function firstWords(why: FirstReason): string {
  return why === 'high-stakes' ? i18n.t('load.why.high_stakes') : i18n.t(`load.why.${why}`);
}
