import { i18n } from '#i18n';
import type { Flag } from '../lib/tone/reading.ts';
import './flag-list.css';

// Keys of `_locales` know no hyphens.
const words: Readonly<Record<Flag, () => string>> = {
  urgent: () => i18n.t('flag.urgent'),
  'may-leave': () => i18n.t('flag.mayLeave'),
  threat: () => i18n.t('flag.threat'),
  abuse: () => i18n.t('flag.abuse'),
  'repeat-contact': () => i18n.t('flag.repeatContact'),
  complaint: () => i18n.t('flag.complaint'),
  'high-stakes': () => i18n.t('flag.highStakes'),
  praise: () => i18n.t('flag.praise'),
  'closing-only': () => i18n.t('flag.closingOnly'),
  automatic: () => i18n.t('flag.automatic'),
};

/** What a message calls for, beside how it sounds. */
export function FlagList(props: { readonly flags: readonly Flag[] }) {
  return (
    <ul class="flag-list" aria-label={i18n.t('customer.flagsTitle')}>
      {props.flags.map((flag) => (
        <li key={flag}>{words[flag]()}</li>
      ))}
    </ul>
  );
}
