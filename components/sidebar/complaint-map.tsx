import { i18n } from '#i18n';
import type { MapRow } from '../../lib/nudges/complaint-map.ts';
import { CheckIcon } from '../icons.tsx';
import './complaint-map.css';

type Step = Exclude<keyof MapRow, 'point'>;
/** What a draft may do about each kind of matter, in the order it is best done. */
const STEPS: Readonly<Record<MapRow['point']['kind'], readonly Step[]>> = {
  complaint: ['acknowledged', 'option', 'promise', 'confirmed'],
  request: ['acknowledged', 'promise', 'confirmed'],
  question: ['acknowledged'],
};
const words: Readonly<Record<Step, () => string>> = {
  acknowledged: () => i18n.t('map.acknowledged'),
  option: () => i18n.t('map.option'),
  promise: () => i18n.t('map.promise'),
  confirmed: () => i18n.t('map.confirmed'),
};

interface ComplaintMapProps {
  readonly map: readonly MapRow[];
  /** Shows where the customer said it. */
  readonly onShow: (words: string | undefined) => void;
}

/** Each matter the customer raised, in their own words, and what the draft does about it so far. */
export function ComplaintMap({ map, onShow }: ComplaintMapProps) {
  return (
    <section class="complaint-map" aria-label={i18n.t('map.title')}>
      <h3>{i18n.t('map.title')}</h3>
      <ul>
        {map.map((row) => (
          <li key={row.point.start}>
            <button
              type="button"
              class="complaint-map-point"
              title={i18n.t('map.show')}
              onClick={() => onShow(row.point.words)}
              onPointerLeave={() => onShow(undefined)}
              onBlur={() => onShow(undefined)}
            >
              {row.point.words}
            </button>
            <ul class="complaint-map-steps" aria-label={i18n.t('map.steps')}>
              {STEPS[row.point.kind].map((step) => (
                <li key={step} class={row[step] ? 'is-done' : ''}>
                  {row[step] && <CheckIcon />}
                  {words[step]()}
                  <span class="unseen">: {row[step] ? i18n.t('map.yes') : i18n.t('map.notYet')}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
