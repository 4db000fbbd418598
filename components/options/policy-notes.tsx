import { i18n } from '#i18n';
import { LONGEST_HOUSE_WORDS, LONGEST_NOTE, MOST_POLICIES, type Settings } from '../../lib/settings/settings.ts';
import { isPhrase } from '../../lib/text/phrase-pattern.ts';
import { PairList } from './pair-list.tsx';

type Notes = Settings['policies'];

/** Short notes of the service policy, each shown beside a message that has its words. */
export function PolicyNotes({ notes, onChange }: { readonly notes: Notes; readonly onChange: (notes: Notes) => void }) {
  return (
    <PairList
      title={i18n.t('options.policyTitle')}
      lead={i18n.t('options.policyLead')}
      pairs={notes.map(({ when, note }) => ({ first: when, second: note }))}
      firstSays={i18n.t('options.policyWhen')}
      secondSays={i18n.t('options.policyText')}
      most={MOST_POLICIES}
      longest={[LONGEST_HOUSE_WORDS, LONGEST_NOTE]}
      isGood={({ first, second }) => isPhrase(first) && second !== ''}
      bad={i18n.t('options.policyBad')}
      onAdd={({ first, second }) => onChange([...notes, { when: first, note: second }])}
      onRemove={(first) => onChange(notes.filter(({ when }) => when !== first))}
    />
  );
}
