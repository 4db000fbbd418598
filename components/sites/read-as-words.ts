import { i18n } from '#i18n';
import type { ReadAs } from '../../lib/settings/sites-now.ts';

/** What stands at a site, in a few words. */
export function readAsWords(readAs: ReadAs): string {
  if (readAs.is === 'product') return readAs.name;
  return readAs.is === 'any-page' ? i18n.t('sites.anyPage') : i18n.t('sites.unknown');
}
