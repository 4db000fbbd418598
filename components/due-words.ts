import { i18n } from '#i18n';
import type { WaitDue } from '../lib/sla/targets.ts';
import { type Clock, pointInTime, stretchOfTime, teamTime } from './time-words.ts';

/** "Due today 16:30", "News was due yesterday 9:30". A week without working hours knows no due time, and says so. */
export function dueWords(due: WaitDue, clock: Clock): string {
  if (!Number.isFinite(due.dueAt)) return i18n.t('due.never');
  const when: [string] = [pointInTime(due.dueAt, clock)];
  switch (due.what) {
    case 'promise':
      if (due.state === 'overdue') return i18n.t('due.promiseOverdue', when);
      return due.state === 'at-risk' ? i18n.t('due.promiseAtRisk', when) : i18n.t('due.promiseInTime', when);
    case 'update':
      if (due.state === 'overdue') return i18n.t('due.updateOverdue', when);
      return due.state === 'at-risk' ? i18n.t('due.updateAtRisk', when) : i18n.t('due.updateInTime', when);
    default:
      if (due.state === 'overdue') return i18n.t('due.overdue', when);
      return due.state === 'at-risk' ? i18n.t('due.atRisk', when) : i18n.t('due.inTime', when);
  }
}

/** The same, short enough for the end of a line: "today 16:30", "was yesterday 9:30". */
export function dueShort(due: WaitDue, clock: Clock): string {
  if (!Number.isFinite(due.dueAt)) return i18n.t('due.shortNever');
  const when = pointInTime(due.dueAt, clock);
  if (due.state === 'overdue') return i18n.t('due.shortOverdue', [when]);
  return due.state === 'at-risk' ? i18n.t('due.shortAtRisk', [when]) : when;
}

/** "1 h 50 min of working time left · waiting since Thu 15:10 · 17:30 where the team is". */
export function dueDetail(due: WaitDue, clock: Clock): string {
  const since = sinceWords(due, clock);
  if (!Number.isFinite(due.dueAt)) return since;
  const theirs = teamTime(due.dueAt, clock);
  const detail = i18n.t('due.detail', [leftWords(due.workingMinutesLeft), since]);
  return theirs === undefined ? detail : i18n.t('due.detail', [detail, i18n.t('due.teamTime', [theirs])]);
}

/** "waiting since Thu 15:10", or since when they were put off, or when it was promised. */
export function sinceWords({ what, waitingSince }: WaitDue, clock: Clock): string {
  const when: [string] = [pointInTime(waitingSince, clock)];
  if (what === 'promise') return i18n.t('due.promisedSince', when);
  return what === 'update' ? i18n.t('due.heldSince', when) : i18n.t('due.since', when);
}

function leftWords(workingMinutes: number): string {
  if (Math.round(workingMinutes) === 0) return i18n.t('due.leftNone');
  const stretch = stretchOfTime(workingMinutes);
  return workingMinutes > 0 ? i18n.t('due.left', [stretch]) : i18n.t('due.over', [stretch]);
}
