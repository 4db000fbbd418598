import { i18n } from '#i18n';
import type { OpenHours } from '../../lib/sla/working-week.ts';

/** What is wrong with the hours of a day, in words, and where; `undefined` when they can be kept. */
export function hoursProblem(
  hours: readonly OpenHours[],
): { readonly index: number; readonly says: string } | undefined {
  for (const [index, { from, to }] of hours.entries()) {
    if (from === '' || to === '') return { index, says: i18n.t('options.badTime') };
    if (from === to) return { index, says: i18n.t('options.badSame') };
    const before = hours[index - 1];
    if (before !== undefined && (before.to > from || before.to < before.from))
      return { index, says: i18n.t('options.badOverlap') };
  }
  return undefined;
}
