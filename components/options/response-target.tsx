import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';
import { NumberField } from './number-field.tsx';
import './response-target.css';

type Target = Pick<Settings, 'responseTargetMinutes' | 'atRiskShare' | 'notifications'>;

/** How soon customers are to be answered, and when to speak up. A value that cannot be kept is said beside its field. */
export function ResponseTarget(props: {
  readonly target: Target;
  readonly onChange: (patch: Partial<Target>) => void;
}) {
  const { target, onChange } = props;
  return (
    <section class="page-part response-target">
      <h2>{i18n.t('options.targetTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.targetLead')}</p>
      <AnswerWithin
        minutes={target.responseTargetMinutes}
        onChange={(responseTargetMinutes) => onChange({ responseTargetMinutes })}
      />
      <AtRisk share={target.atRiskShare} onChange={(atRiskShare) => onChange({ atRiskShare })} />
      <SwitchLine
        says={i18n.t('options.notifications')}
        hint={i18n.t('options.notificationsHint')}
        isOn={target.notifications}
        onChange={(notifications) => onChange({ notifications })}
      />
    </section>
  );
}

function AnswerWithin(props: { readonly minutes: number; readonly onChange: (minutes: number) => void }) {
  const [hours, setHours] = useState<number | undefined>(Math.floor(props.minutes / 60));
  const [minutes, setMinutes] = useState<number | undefined>(props.minutes % 60);
  const problemId = useId();
  const wrong = targetOf(hours, minutes) === undefined ? problemId : undefined;
  const change = (newHours: number | undefined, newMinutes: number | undefined) => {
    setHours(newHours);
    setMinutes(newMinutes);
    const target = targetOf(newHours, newMinutes);
    if (target !== undefined) props.onChange(target);
  };
  const says = i18n.t('options.target');
  return (
    <fieldset class="response-target-row" aria-label={says}>
      <span class="response-target-name">{says}</span>
      <NumberField
        says={i18n.t('options.targetHours')}
        value={hours}
        problemId={wrong}
        onChange={(value) => change(value, minutes)}
      />
      <span aria-hidden="true">{i18n.t('options.targetHours')}</span>
      <NumberField
        says={i18n.t('options.targetMinutes')}
        value={minutes}
        problemId={wrong}
        onChange={(value) => change(hours, value)}
      />
      <span aria-hidden="true">{i18n.t('options.targetMinutes')}</span>
      <p class="field-problem" id={problemId} role="status">
        {wrong !== undefined && i18n.t('options.badTarget')}
      </p>
    </fieldset>
  );
}

function targetOf(hours: number | undefined, minutes: number | undefined): number | undefined {
  if (hours === undefined || minutes === undefined) return undefined;
  const total = hours * 60 + minutes;
  return total >= 15 && total <= 14_400 ? total : undefined;
}

function AtRisk(props: { readonly share: number; readonly onChange: (share: number) => void }) {
  const [percent, setPercent] = useState<number | undefined>(Math.round(props.share * 100));
  const problemId = useId();
  const isRight = (value: number | undefined): value is number => value !== undefined && value >= 10 && value <= 95;
  const says = i18n.t('options.atRisk');
  return (
    <div class="response-target-row">
      <span class="response-target-name">{says}</span>
      <NumberField
        says={says}
        value={percent}
        problemId={isRight(percent) ? undefined : problemId}
        onChange={(value) => {
          setPercent(value);
          if (isRight(value)) props.onChange(value / 100);
        }}
      />
      <span>{i18n.t('options.atRiskUnit')}</span>
      <p class="field-problem" id={problemId} role="status">
        {!isRight(percent) && i18n.t('options.badAtRisk')}
      </p>
    </div>
  );
}
