import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_NOTE, type Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';
import './heated-moments.css';

type Heated = Pick<Settings, 'hidesAbuse' | 'escalation'>;

/** What helps when a message is hard to take: hiding its words, and whom the team hands it to. */
export function HeatedMoments(props: { readonly heated: Heated; readonly onChange: (patch: Partial<Heated>) => void }) {
  const { heated, onChange } = props;
  const fieldId = useId();
  const hintId = useId();
  return (
    <section class="page-part heated-moments">
      <h2>{i18n.t('options.heatedTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.heatedLead')}</p>
      <SwitchLine
        says={i18n.t('options.hidesAbuse')}
        hint={i18n.t('options.hidesAbuseHint')}
        isOn={heated.hidesAbuse}
        onChange={(hidesAbuse) => onChange({ hidesAbuse })}
      />
      <label for={fieldId}>{i18n.t('options.escalation')}</label>
      <textarea
        id={fieldId}
        rows={2}
        maxLength={LONGEST_NOTE}
        aria-describedby={hintId}
        value={heated.escalation}
        placeholder={i18n.t('options.escalationExample')}
        onChange={(event) => onChange({ escalation: event.currentTarget.value.trim() })}
      />
      <p class="field-hint" id={hintId}>
        {i18n.t('options.escalationHint')}
      </p>
    </section>
  );
}
