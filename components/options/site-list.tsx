import { i18n } from '#i18n';
import type { Allowance } from '../../lib/hosts/access.ts';
import type { SitesNow } from '../../lib/settings/sites-now.ts';
import { OwnSite } from '../sites/own-site.tsx';
import { PresetSites } from '../sites/preset-sites.tsx';
import { readAsWords } from '../sites/read-as-words.ts';
import './site-list.css';

/** The sites that are allowed now, each to be taken back; and more to be added. */
export function SiteList(props: {
  readonly sites: SitesNow;
  /** Takes back what is allowed by this pattern. */
  readonly onRemove: (pattern: string) => void;
  /** Asks the browser for the sites of these addresses, at once as it wants to see the click. */
  readonly onAllow: (addresses: readonly string[]) => Promise<Allowance>;
  readonly onOpen: (address: string) => void;
  /** Shows the sites that are the same for everybody. */
  readonly onChoose: () => void;
}) {
  const { allowed, preset, unusable } = props.sites;
  const asking = { onAllow: props.onAllow, onOpen: props.onOpen };
  return (
    <section class="page-part">
      <h2>{i18n.t('options.sitesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.sitesLead')}</p>
      {allowed.length === 0 && <p class="site-list-none">{i18n.t('options.sitesNone')}</p>}
      <ul class="site-list">
        {allowed.map(({ pattern, site, readAs }) => (
          <li key={pattern}>
            <span>
              {site} {readAs && <span class="site-read-as">{readAsWords(readAs)}</span>}
            </span>
            <button
              type="button"
              class="button-link"
              aria-label={i18n.t('options.siteRemoveLabel', [site])}
              onClick={() => props.onRemove(pattern)}
            >
              {i18n.t('options.siteRemove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="site-list-add">
        <PresetSites sites={preset} unusable={unusable} {...asking} />
        <OwnSite allowed={allowed} {...asking} />
      </div>
      <button type="button" class="button-plain" onClick={() => props.onChoose()}>
        {i18n.t('options.sitesAdd')}
      </button>
    </section>
  );
}
