import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import './site-list.css';

type Places = Pick<Settings, 'quietSites' | 'quietConversations'>;

/** Where the agent asked for quiet, each to be taken back. Conversations have no names here: only how many they are. */
export function QuietPlaces(props: { readonly places: Places; readonly onChange: (patch: Partial<Places>) => void }) {
  const { quietSites, quietConversations } = props.places;
  if (quietSites.length + quietConversations.length === 0) return null;
  const line = (says: string, label: string, patch: Partial<Places>) => (
    <li key={says}>
      <span>{says}</span>
      <button type="button" class="button-link" aria-label={label} onClick={() => props.onChange(patch)}>
        {i18n.t('quiet.wake')}
      </button>
    </li>
  );
  return (
    <section class="page-part">
      <h2>{i18n.t('options.quietTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.quietLead')}</p>
      <ul class="site-list">
        {quietSites.map((site) =>
          line(site, i18n.t('options.quietWakeLabel', [site]), {
            quietSites: quietSites.filter((other) => other !== site),
          }),
        )}
        {quietConversations.length > 0 &&
          line(
            i18n.t('options.quietConversations', quietConversations.length),
            i18n.t('options.quietWakeConversations'),
            { quietConversations: [] },
          )}
      </ul>
    </section>
  );
}
