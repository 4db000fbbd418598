import { i18n } from '#i18n';
import type { Confidence } from '../lib/tone/reading.ts';
import { feelingOf } from './feeling.ts';
import './tone-meter.css';

/** Width of the halo in percent of the track: the less sure, the wider. */
const haloWidth: Readonly<Record<Confidence, number>> = { high: 12, medium: 24, low: 38 };

/** A track from upset to pleased with a dot where the message may stand; the halo says how sure that is. */
export function ToneMeter(props: { readonly valence: number; readonly confidence: Confidence }) {
  const feeling = feelingOf(props.valence);
  const place = Math.min(96, Math.max(4, (props.valence + 1) * 50));
  const label = i18n.t('customer.meter', [i18n.t(`feeling.${feeling}`), i18n.t(`confidence.${props.confidence}`)]);
  return (
    <div class={`tone-meter feels-${feeling}`} role="img" aria-label={label}>
      <div class="tone-meter-track">
        <span
          class="tone-meter-halo"
          style={{ '--place': `${place}%`, '--width': `${haloWidth[props.confidence]}%` }}
        />
        <span class="tone-meter-dot" style={{ '--place': `${place}%` }} />
      </div>
      <div class="tone-meter-ends" aria-hidden="true">
        <span>{i18n.t('customer.meterFrom')}</span>
        <span>{i18n.t('customer.meterTo')}</span>
      </div>
    </div>
  );
}
