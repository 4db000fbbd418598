import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NOTICED_IN } from '../../lib/nudges/noticed.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Mark } from '../icons.tsx';
import { SavedNote, useSaving } from '../use-saving.tsx';
import { type CatalogueEntry, CueEntry } from './cue-entry.tsx';
import { isFoundBy } from './is-found-by.ts';
import '../tokens.css';
import '../page.css';
import './catalogue.css';

/** Which part of the catalogue is looked at. */
const PARTS = ['all', ...NOTICED_IN, 'changed'] as const;
type Part = (typeof PARTS)[number];

interface CatalogueProps {
  readonly entries: readonly CatalogueEntry[];
  readonly settings: Pick<Settings, 'mutedCues' | 'doubts'>;
  /** The id the page was opened for. */
  readonly target: string | undefined;
  readonly locale: string;
  /** Rejects where a value is refused. */
  readonly onSave: (patch: Partial<Settings>) => Promise<unknown>;
}

/** Everything Attune notices: why, on what grounds, with examples, each with a switch. */
export function Catalogue({ entries, settings, target, locale, onSave }: CatalogueProps) {
  const [asked, setAsked] = useState('');
  const [part, setPart] = useState<Part>('all');
  const { said, save } = useSaving(onSave);
  const { mutedCues, doubts } = settings;
  const timesOf = (id: string): number => doubts.find(({ cueId }) => cueId === id)?.times ?? 0;
  const isIn = ({ id, where }: CatalogueEntry): boolean =>
    part === 'all' || (part === 'changed' ? mutedCues.includes(id) || timesOf(id) > 0 : where === part);
  const shown = entries.filter((entry) => isIn(entry) && isFoundBy(entry, asked));
  return (
    <main class="page catalogue">
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('catalogue.title')}</h1>
        <p class="page-lead">{i18n.t('catalogue.lead')}</p>
      </header>
      <search class="catalogue-search">
        <input
          type="search"
          aria-label={i18n.t('catalogue.search')}
          placeholder={i18n.t('catalogue.search')}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <fieldset class="catalogue-parts">
          <legend class="unseen">{i18n.t('catalogue.part')}</legend>
          {PARTS.map((one) => (
            <label key={one}>
              <input type="radio" name="part" checked={part === one} onChange={() => setPart(one)} />
              <span>{i18n.t(`catalogue.parts.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <p class="catalogue-count" role="status">
          {shown.length === 0 ? i18n.t('catalogue.none') : i18n.t('catalogue.count', shown.length)}
        </p>
      </search>
      <ul class="catalogue-list">
        {shown.map((entry) => (
          <CueEntry
            key={entry.id}
            entry={entry}
            isOn={!mutedCues.includes(entry.id)}
            doubts={timesOf(entry.id)}
            isTarget={entry.id === target}
            locale={locale}
            onSwitch={(isOn) => {
              const others = mutedCues.filter((id) => id !== entry.id);
              save({ mutedCues: isOn ? others : [...others, entry.id] });
            }}
            onTrust={() => save({ doubts: doubts.filter(({ cueId }) => cueId !== entry.id) })}
          />
        ))}
      </ul>
      <SavedNote said={said} />
    </main>
  );
}
