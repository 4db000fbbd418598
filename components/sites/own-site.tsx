import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteFrom } from '../../lib/conversation/site-from.ts';
import type { Allowance } from '../../lib/hosts/access.ts';
import type { AllowedSite, ReadAs } from '../../lib/settings/sites-now.ts';
import { CheckIcon } from '../icons.tsx';
import { readAsWords } from './read-as-words.ts';
import './site-card.css';

interface OwnSiteProps {
  /** All that are allowed now. */
  readonly allowed: readonly AllowedSite[];
  /** Those of them that nothing else on the page tells of. */
  readonly listed?: readonly AllowedSite[];
  /** Asks the browser for the sites of these addresses, at once as it wants to see the click. */
  readonly onAllow: (addresses: readonly string[]) => Promise<Allowance>;
  readonly onOpen: (address: string) => void;
}

/** Any webmail or helpdesk, by its address: what was typed is allowed, can be opened, and is told by name once it was read. */
export function OwnSite({ allowed, listed = [], onAllow, onOpen }: OwnSiteProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [added, setAdded] = useState<URL | undefined>(undefined);
  const saidId = useId();
  const isAdded = ({ site }: AllowedSite) => site === `${added?.protocol}//${added?.hostname}`;
  const allow = () => {
    const site = siteFrom(typed);
    setAdded(undefined);
    if (site === undefined) return setProblem(i18n.t('sites.badAddress'));
    setProblem(undefined);
    void onAllow([site.href]).then((came) => {
      if (came === 'allowed') setAdded(site);
      else setProblem(i18n.t(came === 'closed' ? 'sites.closed' : 'sites.refused'));
    });
  };
  // What was allowed may have been taken back since; where every site is allowed, this one is.
  const now = allowed.find(isAdded) ?? allowed.find(({ site }) => site.endsWith('://*'));
  const name = added?.origin.replace('https://', '');
  return (
    <section class="site-card is-own" aria-label={i18n.t('sites.own')}>
      <h3>{i18n.t('sites.own')}</h3>
      <p class="site-card-hint">{i18n.t('sites.ownHint')}</p>
      <form
        class="site-card-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          allow();
        }}
      >
        <label>
          <span class="unseen">{i18n.t('sites.address')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="url"
            autocapitalize="none"
            spellcheck={false}
            placeholder={i18n.t('sites.addressExample')}
            aria-invalid={problem !== undefined}
            aria-describedby={saidId}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-main">
          {i18n.t('sites.allow')}
        </button>
      </form>
      <div id={saidId} role="status">
        {problem !== undefined && <p class="field-problem">{problem}</p>}
        {name !== undefined && now && (
          <p class="site-card-allowed">
            <CheckIcon /> {addedWords(name, now.readAs ?? { is: 'unknown' })}
          </p>
        )}
      </div>
      {added && name !== undefined && now && (
        <button
          type="button"
          class="button-plain site-card-open"
          aria-label={i18n.t('sites.openLabel', [name])}
          onClick={() => onOpen(added.href)}
        >
          {i18n.t('sites.open')}
        </button>
      )}
      <SiteLines sites={listed.filter((one) => !isAdded(one))} />
    </section>
  );
}

function SiteLines({ sites }: { readonly sites: readonly AllowedSite[] }) {
  if (sites.length === 0) return null;
  return (
    <ul class="site-lines" aria-label={i18n.t('sites.allowedBefore')}>
      {sites.map(({ site, readAs }) => (
        <li key={site}>
          <span class="site-line">
            <span class="site-card-allowed">
              <CheckIcon /> {site.replace('https://', '')}
            </span>
            {readAs && <span class="site-read-as">{readAsWords(readAs)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function addedWords(name: string, readAs: ReadAs): string {
  if (readAs.is === 'product') return i18n.t('sites.isProduct', [name, readAs.name]);
  return i18n.t(readAs.is === 'any-page' ? 'sites.isAnyPage' : 'sites.isAllowed', [name]);
}
