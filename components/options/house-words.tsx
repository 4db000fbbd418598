import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isHouseWord } from '../../lib/nudges/house-words.ts';
import { LONGEST_HOUSE_WORDS, MOST_HOUSE_WORDS, type Settings } from '../../lib/settings/settings.ts';
import './house-words.css';

type Words = Settings['houseWords'];

/** Words of the house: what not to say, what to say instead, and how often it came up. */
export function HouseWords(props: { readonly words: Words; readonly onChange: (words: Words) => void }) {
  const { words, onChange } = props;
  return (
    <section class="page-part house-words">
      <h2>{i18n.t('options.houseTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.houseLead')}</p>
      {words.length > 0 && (
        <ul class="house-words-list">
          {words.map(({ avoid, prefer, drafts }) => (
            <li key={avoid}>
              <p>
                <s>{avoid}</s> {prefer === '' ? <em>{i18n.t('options.houseNever')}</em> : prefer}
              </p>
              <p class="field-hint">{i18n.t('options.houseDrafts', drafts)}</p>
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.houseRemoveLabel', [avoid])}
                onClick={() => onChange(words.filter((other) => other.avoid !== avoid))}
              >
                {i18n.t('options.siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {words.length < MOST_HOUSE_WORDS && <NewWord words={words} onChange={onChange} />}
    </section>
  );
}

function NewWord({ words, onChange }: { readonly words: Words; readonly onChange: (words: Words) => void }) {
  const [avoid, setAvoid] = useState('');
  const [prefer, setPrefer] = useState('');
  const [isWrong, setWrong] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const [avoidId, preferId, problemId] = [useId(), useId(), useId()];
  const add = (event: Event): void => {
    event.preventDefault();
    const wanted = { avoid: avoid.trim(), prefer: prefer.trim(), drafts: 0 };
    const isThere = words.some((one) => one.avoid.toLowerCase() === wanted.avoid.toLowerCase());
    const isBad = !isHouseWord(wanted.avoid) || isThere;
    setWrong(isBad);
    first.current?.focus();
    if (isBad) return;
    onChange([...words, wanted]);
    setAvoid('');
    setPrefer('');
  };
  return (
    <form class="house-words-new" onSubmit={add}>
      <label for={avoidId}>{i18n.t('options.houseAvoid')}</label>
      <input
        id={avoidId}
        ref={first}
        value={avoid}
        maxLength={LONGEST_HOUSE_WORDS}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={problemId}
        onInput={(event) => setAvoid(event.currentTarget.value)}
      />
      <label for={preferId}>{i18n.t('options.housePrefer')}</label>
      <input
        id={preferId}
        value={prefer}
        maxLength={LONGEST_HOUSE_WORDS}
        autocomplete="off"
        placeholder={i18n.t('options.houseNever')}
        onInput={(event) => setPrefer(event.currentTarget.value)}
      />
      <button type="submit" class="button-plain">
        {i18n.t('options.houseAdd')}
      </button>
      <p class="field-problem" id={problemId} role="status">
        {isWrong && i18n.t('options.houseBad')}
      </p>
    </form>
  );
}
