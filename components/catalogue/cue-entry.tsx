import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Noticed } from '../../lib/nudges/noticed.ts';
import { cueName } from '../cue-name.ts';
import { Switch } from '../switch.tsx';
import { type Example, ExampleLine } from './example-line.tsx';
import { forWhom } from './for-whom.ts';
import './cue-entry.css';

/** One thing that is noticed, with sentences that show it. */
export interface CatalogueEntry extends Noticed {
  readonly up: readonly Example[];
  readonly quiet: readonly Example[];
}

interface CueEntryProps {
  readonly entry: CatalogueEntry;
  readonly isOn: boolean;
  /** How often the agent said that it did not fit. */
  readonly doubts: number;
  /** The page was opened for this one. */
  readonly isTarget: boolean;
  readonly locale: string;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onTrust: () => void;
}

/** What is noticed, why, an example, what may serve better, for whom, and on what grounds. */
export function CueEntry(props: CueEntryProps) {
  const { entry, isOn, doubts, isTarget, locale, onSwitch, onTrust } = props;
  const { id, where, says, source, instead, up, quiet } = entry;
  const name = cueName(id);
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    own.current?.focus({ preventScroll: true });
    own.current?.scrollIntoView({ block: 'start' });
  }, [isTarget]);
  const [first, ...others] = up;
  return (
    <li class={`cue-entry ${isTarget ? 'is-target' : ''}`} id={id} ref={own} tabIndex={-1}>
      <header>
        <h2>
          {name} <span>{i18n.t(`catalogue.where.${where}`)}</span>
        </h2>
        <Switch says={i18n.t('catalogue.switch', [name])} isOn={isOn} onChange={onSwitch} />
      </header>
      <p>{says}</p>
      {first && <ExampleLine example={first} isUp />}
      {instead.length > 0 && (
        <p class="cue-entry-instead">
          <span>{i18n.t('catalogue.instead')}</span>
          {instead.map((wording) => (
            <q key={wording} class={wording === '' ? 'is-nothing' : ''}>
              {wording === '' ? i18n.t('catalogue.leaveOut') : wording}
            </q>
          ))}
        </p>
      )}
      {doubts > 0 && (
        <p class="cue-entry-small">
          {i18n.t('catalogue.doubts', doubts)}{' '}
          <button
            type="button"
            class="button-link"
            aria-label={i18n.t('catalogue.trustLabel', [name])}
            onClick={onTrust}
          >
            {i18n.t('catalogue.trust')}
          </button>
        </p>
      )}
      <details open={isTarget}>
        <summary>{i18n.t('catalogue.more')}</summary>
        {others.map((example) => (
          <ExampleLine key={example.text} example={example} isUp />
        ))}
        {quiet.map((example) => (
          <ExampleLine key={example.text} example={example} isUp={false} />
        ))}
        <p class="cue-entry-small">{forWhom(entry.applies, locale)}</p>
        <p class="cue-entry-small">{i18n.t('catalogue.source', [source])}</p>
      </details>
    </li>
  );
}
