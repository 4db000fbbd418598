import { i18n } from '#i18n';
import type { CustomerState } from '../../lib/cues/cue.ts';

/** For which customers something is noticed, in words. */
export function forWhom(applies: readonly CustomerState[], locale: string): string {
  const states = applies.filter((state) => state !== 'any');
  if (states.length === 0 || states.length < applies.length) return i18n.t('catalogue.forAny');
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return i18n.t('catalogue.forSome', [list.format(states.map((state) => i18n.t(`catalogue.state.${state}`)))]);
}
