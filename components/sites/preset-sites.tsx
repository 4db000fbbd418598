import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Allowance } from '../../lib/hosts/access.ts';
import type { Unusable } from '../../lib/settings/managed.ts';
import type { PresetSite } from '../../lib/settings/sites-now.ts';
import { CheckIcon } from '../icons.tsx';
import { readAsWords } from './read-as-words.ts';
import './site-card.css';

interface PresetSitesProps {
  readonly sites: readonly PresetSite[];
  readonly unusable: Unusable;
  /** Asks the browser for the sites of these addresses, at once as it wants to see the click. */
  readonly onAllow: (addresses: readonly string[]) => Promise<Allowance>;
  readonly onOpen: (address: string) => void;
}

/** What an administrator set up: each site, and one button to allow those that are not allowed yet. Nothing without a policy. */
export function PresetSites({ sites, unusable, onAllow, onOpen }: PresetSitesProps) {
  const [isRefused, setRefused] = useState(false);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  if (sites.length === 0 && unusable.count === 0) return null;
  const waiting = sites.filter(({ isAllowed }) => !isAllowed);
  const allowAll = () =>
    void onAllow(waiting.map(({ address }) => address)).then((came) => {
      setRefused(came !== 'allowed');
      // The button goes with what it asked for; whoever came by keyboard is not to be left nowhere.
      if (came === 'allowed') heading.current?.focus();
    });
  return (
    <section class="site-card is-preset" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {i18n.t('sites.preset')}
      </h3>
      {waiting.length > 0 && <p class="site-card-hint">{i18n.t('sites.presetHint')}</p>}
      <ul class="site-lines">
        {sites.map((site) => (
          <PresetLine key={site.address} site={site} onOpen={onOpen} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <button type="button" class="button-main site-card-open" onClick={allowAll}>
          {waiting.length < sites.length
            ? i18n.t('sites.allowOthers', waiting.length)
            : i18n.t('sites.allowAll', waiting.length)}
        </button>
      )}
      <p class="field-problem" role="status">
        {isRefused && waiting.length > 0 && i18n.t('sites.refused')}
      </p>
      {unusable.count > 0 && <p class="site-card-hint site-unusable">{unusableWords(unusable)}</p>}
    </section>
  );
}

function PresetLine({ site, onOpen }: Pick<PresetSitesProps, 'onOpen'> & { readonly site: PresetSite }) {
  const { name, address, isAllowed, readAs } = site;
  return (
    <li>
      <span class="site-line">
        {isAllowed ? (
          <span class="site-card-allowed">
            <CheckIcon /> {name}
          </span>
        ) : (
          <span>{name}</span>
        )}
        <span class="site-read-as">{isAllowed ? readAsWords(readAs) : i18n.t('sites.notAllowed')}</span>
      </span>
      {isAllowed && (
        <button
          type="button"
          class="button-link"
          aria-label={i18n.t('sites.openLabel', [name])}
          onClick={() => onOpen(address)}
        >
          {i18n.t('sites.open')}
        </button>
      )}
    </li>
  );
}

function unusableWords({ count, texts }: Unusable): string {
  const said = i18n.t('sites.unusable', count);
  return texts.length === 0 ? said : i18n.t('sites.unusableThese', [said, texts.join(', ')]);
}
