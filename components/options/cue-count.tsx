import { i18n } from '#i18n';
import './cue-count.css';

/** How much of what Attune can notice is switched on, and the way to the page that tells of each. */
export function CueCount({ all, off }: { readonly all: number; readonly off: number }) {
  return (
    <section class="page-part">
      <h2>{i18n.t('options.cuesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.cuesLead')}</p>
      <p>{off === 0 ? i18n.t('options.cuesAllOn', [all]) : i18n.t('options.cuesCount', [all - off, all])}</p>
      <p>
        <a class="button-link cue-count-open" href="/catalogue.html">
          {i18n.t('options.cuesOpen')}
        </a>
      </p>
    </section>
  );
}
