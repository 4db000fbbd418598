import { i18n } from '#i18n';
import type { ClockPlan } from './plan-clock.ts';

/** What the toolbar button says when the pointer rests on it. */
export function clockTitle(plan: ClockPlan, isResting: boolean): string {
  if (isResting) return i18n.t('clock.titleResting');
  if (plan.overdue > 0) return i18n.t('clock.titleOverdue', plan.overdue);
  if (plan.atRisk > 0) return i18n.t('clock.titleAtRisk', plan.atRisk);
  return i18n.t('clock.titleQuiet');
}

/** What a notification says: counts and the host, never a customer's name. */
export function clockNotice(plan: ClockPlan, hostIds: readonly string[]): { title: string; message: string } {
  const [only, ...more] = new Set(hostIds);
  const host = more.length === 0 ? hostNameOf(only) : undefined;
  const lines: string[] = [];
  if (plan.overdue > 0) {
    lines.push(
      host ? i18n.t('clock.noticeOverdueIn', plan.overdue, { host }) : i18n.t('clock.noticeOverdue', plan.overdue),
    );
  }
  if (plan.atRisk > 0) {
    lines.push(
      host ? i18n.t('clock.noticeAtRiskIn', plan.atRisk, { host }) : i18n.t('clock.noticeAtRisk', plan.atRisk),
    );
  }
  return { title: i18n.t('clock.noticeTitle'), message: lines.join('\n') };
}

/** A host's name from its id; its adapter, which knows better, is no part of the background. */
function hostNameOf(hostId: string | undefined): string | undefined {
  if (hostId === undefined || hostId === 'anywhere') return undefined;
  return hostId.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
}
