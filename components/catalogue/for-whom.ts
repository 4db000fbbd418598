import { i18n } from '#i18n';
import type { CustomerState } from '../../lib/cues/cue.ts';

/** For which customers something is noticed, in words. */
export function forWhom(applies: readonly CustomerState[], locale: string): string {
  if (applies.includes('any')) return i18n.t('catalogue.forAny');
  const states = applies.filter((state) => state !== 'any');
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return i18n.t('catalogue.forSome', [list.format(states.map((state) => i18n.t(`catalogue.state.${state}`)))]);
}
