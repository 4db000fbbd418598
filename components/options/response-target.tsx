import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';
import { DurationField } from './duration-field.tsx';
import { HostTargets } from './host-targets.tsx';
import { NumberField } from './number-field.tsx';
import { PressingTarget } from './pressing-target.tsx';
import './response-target.css';

type Target = Pick<
  Settings,
  | 'responseTargetMinutes'
  | 'updateTargetMinutes'
  | 'pressingTargetMinutes'
  | 'pressingFor'
  | 'hostTargets'
  | 'atRiskShare'
  | 'notifications'
>;

/** How soon customers are to be answered, and when to speak up. A value that cannot be kept is said beside its field. */
export function ResponseTarget(props: {
  readonly target: Target;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (patch: Partial<Target>) => void;
}) {
  const { target, hosts, onChange } = props;
  return (
    <section class="page-part response-target">
      <h2>{i18n.t('options.targetTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.targetLead')}</p>
      <DurationField
        says={i18n.t('options.target')}
        minutes={target.responseTargetMinutes}
        onChange={(responseTargetMinutes) => onChange({ responseTargetMinutes })}
      />
      <DurationField
        says={i18n.t('options.updateTarget')}
        minutes={target.updateTargetMinutes}
        onChange={(updateTargetMinutes) => onChange({ updateTargetMinutes })}
      />
      <p class="field-hint">{i18n.t('options.updateTargetHint')}</p>
      <PressingTarget target={target} onChange={onChange} />
      <AtRisk share={target.atRiskShare} onChange={(atRiskShare) => onChange({ atRiskShare })} />
      <SwitchLine
        says={i18n.t('options.notifications')}
        hint={i18n.t('options.notificationsHint')}
        isOn={target.notifications}
        onChange={(notifications) => onChange({ notifications })}
      />
      <HostTargets
        targets={target.hostTargets}
        usual={target}
        hosts={hosts}
        onChange={(hostTargets) => onChange({ hostTargets })}
      />
    </section>
  );
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
