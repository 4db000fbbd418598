import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckIcon } from '../icons.tsx';
import { siteFrom } from './site-from.ts';
import './site-cards.css';

/** A site whose address is known, to be allowed with one click. */
export interface KnownSite {
  readonly name: string;
  readonly hint: string | undefined;
  /** Where it is opened. */
  readonly address: string;
  readonly isAllowed: boolean;
}

interface SiteCardsProps {
  readonly sites: readonly KnownSite[];
  /** Asks the browser for the site of an address, at once as it wants to see the click; whether it let us. */
  readonly onAllow: (address: string) => Promise<boolean>;
  readonly onOpen: (address: string) => void;
}

/** The places Attune can be allowed on: known ones with one click, any other by its address. */
export function SiteCards({ sites, onAllow, onOpen }: SiteCardsProps) {
  return (
    <div class="site-cards">
      <OwnSite onAllow={onAllow} />
      {sites.map((site) => (
        <Known key={site.address} site={site} onAllow={onAllow} onOpen={onOpen} />
      ))}
      {sites.length > 1 && <p class="site-cards-sure">{i18n.t('welcome.sure')}</p>}
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
              <CheckIcon /> {i18n.t('welcome.allowed')}
            </span>
            <button
              type="button"
              class="button-plain"
              aria-label={i18n.t('welcome.openLabel', [name])}
              onClick={() => onOpen(address)}
            >
              {i18n.t('welcome.open')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button-main"
            aria-label={i18n.t('welcome.allowLabel', [name])}
            onClick={() => void onAllow(address).then((isDone) => setRefused(!isDone))}
          >
            {i18n.t('welcome.allow')}
          </button>
        )}
      </div>
      <p class="field-problem" role="status">
        {isRefused && i18n.t('welcome.refused')}
      </p>
    </section>
  );
}

function OwnSite({ onAllow }: Pick<SiteCardsProps, 'onAllow'>) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ readonly words: string; readonly isProblem: boolean } | undefined>(undefined);
  const saidId = useId();
  const allow = () => {
    const site = siteFrom(typed);
    if (site === undefined) return setSaid({ words: i18n.t('welcome.badAddress'), isProblem: true });
    void onAllow(site.href).then((isDone) => {
      const words = isDone ? i18n.t('welcome.isAllowed', [site.host]) : i18n.t('welcome.refused');
      setSaid({ words, isProblem: !isDone });
    });
  };
  return (
    <section class="site-card is-own" aria-label={i18n.t('welcome.own')}>
      <h3>{i18n.t('welcome.own')}</h3>
      <p class="site-card-hint">{i18n.t('welcome.ownHint')}</p>
      <form
        class="site-card-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          allow();
        }}
      >
        <label>
          <span class="unseen">{i18n.t('welcome.address')}</span>
          <input
            type="url"
            autocomplete="url"
            spellcheck={false}
            placeholder={i18n.t('welcome.addressExample')}
            aria-invalid={said?.isProblem === true}
            aria-describedby={saidId}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-main">
          {i18n.t('welcome.allow')}
        </button>
      </form>
      <p id={saidId} class={said?.isProblem === false ? 'site-card-allowed' : 'field-problem'} role="status">
        {said?.words}
      </p>
    </section>
  );
}
