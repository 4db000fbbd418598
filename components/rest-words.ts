import { i18n } from '#i18n';
import type { Rest } from '../lib/sla/standing.ts';

const WORDS: Readonly<Record<Rest, () => string>> = {
  answered: () => i18n.t('rest.answered'),
  'waiting-on-customer': () => i18n.t('rest.waitingOnCustomer'),
  settled: () => i18n.t('rest.settled'),
  closing: () => i18n.t('rest.closing'),
  closed: () => i18n.t('rest.closed'),
  snoozed: () => i18n.t('rest.snoozed'),
  automatic: () => i18n.t('rest.automatic'),
  'nobody-asked': () => i18n.t('rest.nobodyAsked'),
};

/** Why nobody waits, as a calm sentence. */
export function restWords(rest: Rest): string {
  return WORDS[rest]();
}
