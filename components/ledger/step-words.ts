import { i18n } from '#i18n';
import type { Step } from '../../lib/complaints/course.ts';
import type { LedgerLine } from '../../lib/complaints/ledger-line.ts';

/** "Acknowledged" */
export function stepWords(step: Step): string {
  return i18n.t(`ledger.step.${step}`);
}

/** How it ended: "Confirmed by the customer"; "Open" while it did not. */
export function outcomeWords({ outcome }: Pick<LedgerLine, 'outcome'>): string {
  if (outcome === null) return i18n.t('ledger.open');
  return outcome === 'confirmed' ? i18n.t('ledger.confirmed') : i18n.t('ledger.without');
}
