import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './site-list.css';
import './own-sites.css';

interface OwnSitesProps {
  /** Origins of the sites the agent showed: `https://desk.example`. */
  readonly sites: readonly string[];
  /** Saves what is kept of a site as a file. */
  readonly onSave: (origin: string) => void;
  readonly onForget: (origin: string) => void;
  /** Keeps what a file holds; gives the site's origin, `undefined` where it holds none that can be read. */
  readonly onLoad: (file: File) => Promise<string | undefined>;
}

/** Sites that are not known, and how to pass on what was shown of them. */
export function OwnSites({ sites, onSave, onForget, onLoad }: OwnSitesProps) {
  const [said, setSaid] = useState('');
  const load = (file: File | undefined): void => {
    if (!file) return;
    void onLoad(file).then((origin) =>
      setSaid(origin === undefined ? i18n.t('options.ownSiteBad') : i18n.t('options.ownSiteLoaded', [origin])),
    );
  };
  return (
    <section class="page-part">
      <h2>{i18n.t('options.ownSitesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.ownSitesLead')}</p>
      {sites.length === 0 && <p class="site-list-none">{i18n.t('options.ownSitesNone')}</p>}
      <ul class="site-list">
        {sites.map((origin) => (
          <li key={origin}>
            <span>{origin}</span>
            <span class="own-sites-acts">
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.ownSiteSaveLabel', [origin])}
                onClick={() => onSave(origin)}
              >
                {i18n.t('options.ownSiteSave')}
              </button>
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.ownSiteForgetLabel', [origin])}
                onClick={() => onForget(origin)}
              >
                {i18n.t('options.ownSiteForget')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <label class="own-sites-load">
        <span class="button-plain">{i18n.t('options.ownSiteLoad')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            load(event.currentTarget.files?.[0]);
            // The same file may be chosen again, once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class="own-sites-said">
        {said}
      </p>
    </section>
  );
}
