import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftCount } from '../../lib/conversation/draft-count.ts';
import { LONGEST_HOUSE_WORDS, MOST_HOUSE_WORDS, type Settings } from '../../lib/settings/settings.ts';
import { isPhrase } from '../../lib/text/phrase-pattern.ts';
import { PairList } from './pair-list.tsx';

type Words = Settings['houseWords'];

/** In how many of the latest drafts of open tabs a phrase stands. */
export type CountDrafts = (phrase: string) => Promise<DraftCount>;

interface HouseWordsProps {
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly countDrafts: CountDrafts;
}

/** Words of the house: what not to say, what to say instead, and how often it came up. */
export function HouseWords({ words, onChange, countDrafts }: HouseWordsProps) {
  const preview = useCallback(
    async (phrase: string) => {
      const { drafts, of } = await countDrafts(phrase);
      return of === 0 ? '' : i18n.t('options.housePreview', of, [drafts, of]);
    },
    [countDrafts],
  );
  return (
    <PairList
      title={i18n.t('options.houseTitle')}
      lead={i18n.t('options.houseLead')}
      pairs={words.map(({ avoid, prefer, drafts }) => ({
        first: avoid,
        second: prefer,
        hint: i18n.t('options.houseDrafts', drafts),
      }))}
      isCrossed
      firstSays={i18n.t('options.houseAvoid')}
      secondSays={i18n.t('options.housePrefer')}
      withoutSecond={i18n.t('options.houseNever')}
      most={MOST_HOUSE_WORDS}
      longest={[LONGEST_HOUSE_WORDS, LONGEST_HOUSE_WORDS]}
      isGood={({ first }) => isPhrase(first)}
      bad={i18n.t('options.houseBad')}
      preview={preview}
      onAdd={({ first, second }) => onChange([...words, { avoid: first, prefer: second, drafts: 0 }])}
      onRemove={(first) => onChange(words.filter(({ avoid }) => avoid !== first))}
    />
  );
}
