import { i18n } from '#i18n';
import './site-list.css';

/** The sites that are allowed now, each to be taken back. */
export function SiteList(props: {
  /** Origin patterns, `https://mail.example.org/*`. */
  readonly origins: readonly string[];
  readonly onRemove: (origin: string) => void;
  readonly onAdd: () => void;
}) {
  return (
    <section class="page-part">
      <h2>{i18n.t('options.sitesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.sitesLead')}</p>
      {props.origins.length === 0 && <p class="site-list-none">{i18n.t('options.sitesNone')}</p>}
      <ul class="site-list">
        {props.origins.map((origin) => {
          const site = origin.replace(/\/\*$/, '');
          return (
            <li key={origin}>
              <span>{site}</span>
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.siteRemoveLabel', [site])}
                onClick={() => props.onRemove(origin)}
              >
                {i18n.t('options.siteRemove')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button-plain" onClick={() => props.onAdd()}>
        {i18n.t('options.sitesAdd')}
      </button>
    </section>
  );
}
