import { i18n } from '#i18n';
import type { Due } from '../lib/sla/due.ts';
import { type Clock, pointInTime, stretchOfTime } from './time-words.ts';

/** "Due today 16:30", "Was due yesterday 9:30". A week without working hours knows no due time, and says so. */
export function dueWords(due: Due, clock: Clock): string {
  if (!Number.isFinite(due.dueAt)) return i18n.t('due.never');
  const when = pointInTime(due.dueAt, clock);
  if (due.state === 'overdue') return i18n.t('due.overdue', [when]);
  return due.state === 'at-risk' ? i18n.t('due.atRisk', [when]) : i18n.t('due.inTime', [when]);
}

/** The same, short enough for the end of a line: "today 16:30", "was yesterday 9:30". */
export function dueShort(due: Due, clock: Clock): string {
  if (!Number.isFinite(due.dueAt)) return i18n.t('due.shortNever');
  const when = pointInTime(due.dueAt, clock);
  if (due.state === 'overdue') return i18n.t('due.shortOverdue', [when]);
  return due.state === 'at-risk' ? i18n.t('due.shortAtRisk', [when]) : when;
}

/** "1 h 50 min of working time left · waiting since Thu 15:10". */
export function dueDetail(due: Due, clock: Clock): string {
  const since = i18n.t('due.since', [pointInTime(due.waitingSince, clock)]);
  if (!Number.isFinite(due.dueAt)) return since;
  return i18n.t('due.detail', [leftWords(due.workingMinutesLeft), since]);
}

function leftWords(workingMinutes: number): string {
  if (Math.round(workingMinutes) === 0) return i18n.t('due.leftNone');
  const stretch = stretchOfTime(workingMinutes);
  return workingMinutes > 0 ? i18n.t('due.left', [stretch]) : i18n.t('due.over', [stretch]);
}
