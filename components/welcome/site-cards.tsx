import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Allowance } from '../../lib/hosts/access.ts';
import type { SitesNow } from '../../lib/settings/sites-now.ts';
import { CheckIcon } from '../icons.tsx';
import { OwnSite } from '../sites/own-site.tsx';
import { PresetSites } from '../sites/preset-sites.tsx';
import './site-cards.css';

/** A site whose address is known, to be allowed with one click. */
export interface KnownSite {
  readonly name: string;
  readonly hint: string | undefined;
  /** Where it is opened. */
  readonly address: string;
  readonly isAllowed: boolean;
}

/** Where Attune can be allowed. */
export interface SiteCardsProps {
  readonly sites: SitesNow & {
    readonly known: readonly KnownSite[];
    /** Those allowed that are neither known nor set up by an administrator. */
    readonly own: SitesNow['allowed'];
  };
  /** Asks the browser for the sites of these addresses, at once as it wants to see the click. */
  readonly onAllow: (addresses: readonly string[]) => Promise<Allowance>;
  readonly onOpen: (address: string) => void;
}

/** The places Attune can be allowed on: an administrator's with one click, any by its address, known ones with one click each. */
export function SiteCards({ sites, onAllow, onOpen }: SiteCardsProps) {
  const { known, own, allowed, preset, unusable } = sites;
  return (
    <div class="site-cards">
      <PresetSites sites={preset} unusable={unusable} onAllow={onAllow} onOpen={onOpen} />
      <OwnSite allowed={allowed} listed={own} onAllow={onAllow} onOpen={onOpen} />
      {known.map((site) => (
        <Known key={site.address} site={site} onAllow={onAllow} onOpen={onOpen} />
      ))}
      {known.length > 1 && <p class="site-cards-sure">{i18n.t('welcome.sure')}</p>}
    </div>
  );
}

function Known({ site, onAllow, onOpen }: Pick<SiteCardsProps, 'onAllow' | 'onOpen'> & { readonly site: KnownSite }) {
  const { name, hint, address, isAllowed } = site;
  const [isRefused, setRefused] = useState(false);
  return (
    <section class="site-card" aria-label={hint === undefined ? name : `${name}, ${hint}`}>
      <h3>{name}</h3>
      {hint !== undefined && <p class="site-card-hint">{hint}</p>}
      <div class="site-card-row">
        {isAllowed ? (
          <>
            <span class="site-card-allowed">
              <CheckIcon /> {i18n.t('sites.allowed')}
            </span>
            <button
              type="button"
              class="button-plain"
              aria-label={i18n.t('sites.openLabel', [name])}
              onClick={() => onOpen(address)}
            >
              {i18n.t('sites.open')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button-main"
            aria-label={i18n.t('sites.allowLabel', [name])}
            onClick={() => void onAllow([address]).then((came) => setRefused(came !== 'allowed'))}
          >
            {i18n.t('sites.allow')}
          </button>
        )}
      </div>
      <p class="field-problem" role="status">
        {isRefused && i18n.t('sites.refused')}
      </p>
    </section>
  );
}
