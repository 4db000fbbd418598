import { i18n } from '#i18n';
import type { CueRule } from '../../lib/cues/cue.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { cueName } from '../cue-name.ts';
import { Switch } from '../switch.tsx';
import './cue-switches.css';

/** What is shown of a cue rule. */
export type CueNote = Pick<CueRule, 'id' | 'side' | 'says' | 'source'>;

interface CueSwitchesProps {
  readonly cues: readonly CueNote[];
  readonly muted: readonly string[];
  readonly onMuted: (muted: string[]) => void;
  /** How often the agent said of each that it did not fit. */
  readonly doubts: Settings['doubts'];
  readonly onDoubts: (doubts: Settings['doubts']) => void;
}

/** Everything Attune notices, why and on what grounds, each to be switched off. */
export function CueSwitches({ cues, ...kept }: CueSwitchesProps) {
  return (
    <section class="page-part">
      <h2>{i18n.t('options.cuesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.cuesLead')}</p>
      <Group title={i18n.t('options.cuesAgent')} cues={cues.filter(({ side }) => side === 'agent')} {...kept} />
      <Group title={i18n.t('options.cuesCustomer')} cues={cues.filter(({ side }) => side === 'customer')} {...kept} />
    </section>
  );
}

function Group({ title, cues, muted, onMuted, doubts, onDoubts }: CueSwitchesProps & { readonly title: string }) {
  if (cues.length === 0) return null;
  const on = cues.filter(({ id }) => !muted.includes(id)).length;
  return (
    <details class="cue-switches">
      <summary>
        {title}
        <span class="cue-switches-count">{i18n.t('options.cuesCount', [on, cues.length])}</span>
      </summary>
      <ul>
        {cues.map(({ id, says, source }) => {
          const name = cueName(id);
          const isOn = !muted.includes(id);
          const times = doubts.find(({ cueId }) => cueId === id)?.times ?? 0;
          return (
            <li key={id} class="cue-switches-line">
              <div>
                <p class="cue-switches-name">{name}</p>
                <p>{says}</p>
                <p class="cue-switches-source">{i18n.t('options.cueSource', [source])}</p>
                {times > 0 && (
                  <p class="cue-switches-source">
                    {i18n.t('options.cueDoubts', times)}{' '}
                    <button
                      type="button"
                      class="button-link"
                      aria-label={i18n.t('options.cueTrustLabel', [name])}
                      onClick={() => onDoubts(doubts.filter(({ cueId }) => cueId !== id))}
                    >
                      {i18n.t('options.cueTrust')}
                    </button>
                  </p>
                )}
              </div>
              <Switch
                says={i18n.t('options.cueSwitch', [name])}
                isOn={isOn}
                onChange={() => onMuted(isOn ? [...muted, id] : muted.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
