import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from '../switch.tsx';
import './heated-moments.css';

type Heated = Pick<Settings, 'hidesAbuse' | 'escalation'>;

/** As long as the settings hold. */
const LONGEST = 300;

/** What helps when a message is hard to take: hiding its words, and whom the team hands it to. */
export function HeatedMoments(props: { readonly heated: Heated; readonly onChange: (patch: Partial<Heated>) => void }) {
  const { heated, onChange } = props;
  const fieldId = useId();
  const hintId = useId();
  return (
    <section class="page-part heated-moments">
      <h2>{i18n.t('options.heatedTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.heatedLead')}</p>
      <div class="heated-moments-line">
        <div>
          <p>{i18n.t('options.hidesAbuse')}</p>
          <p class="heated-moments-hint">{i18n.t('options.hidesAbuseHint')}</p>
        </div>
        <Switch
          says={i18n.t('options.hidesAbuse')}
          isOn={heated.hidesAbuse}
          onChange={(hidesAbuse) => onChange({ hidesAbuse })}
        />
      </div>
      <label for={fieldId}>{i18n.t('options.escalation')}</label>
      <textarea
        id={fieldId}
        rows={2}
        maxLength={LONGEST}
        aria-describedby={hintId}
        value={heated.escalation}
        placeholder={i18n.t('options.escalationExample')}
        onChange={(event) => onChange({ escalation: event.currentTarget.value.trim() })}
      />
      <p class="heated-moments-hint" id={hintId}>
        {i18n.t('options.escalationHint')}
      </p>
    </section>
  );
}
