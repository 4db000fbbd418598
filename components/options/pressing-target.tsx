import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { PRESSING, type Pressing } from '../../lib/sla/pressing.ts';
import { SwitchLine } from '../switch-line.tsx';
import { DurationField } from './duration-field.tsx';

type Target = Pick<Settings, 'pressingTargetMinutes' | 'pressingFor'>;
/** What is offered when it is first switched on. */
const USUAL_MINUTES = 60;

/** A shorter time for messages that press, and for which of them. */
export function PressingTarget(props: {
  readonly target: Target;
  readonly onChange: (patch: Partial<Target>) => void;
}) {
  const { target, onChange } = props;
  const { pressingTargetMinutes: minutes, pressingFor } = target;
  return (
    <>
      <SwitchLine
        says={i18n.t('options.pressing')}
        hint={i18n.t('options.pressingHint')}
        isOn={minutes !== null}
        onChange={(isOn) => onChange({ pressingTargetMinutes: isOn ? USUAL_MINUTES : null })}
      />
      {minutes !== null && (
        <div class="response-target-inner">
          <DurationField
            says={i18n.t('options.pressingTarget')}
            minutes={minutes}
            onChange={(pressingTargetMinutes) => onChange({ pressingTargetMinutes })}
          />
          {PRESSING.map((kind) => (
            <label key={kind} class="response-target-check">
              <input
                type="checkbox"
                checked={pressingFor.includes(kind)}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  onChange({
                    pressingFor: PRESSING.filter((one) => (one === kind ? isOn : pressingFor.includes(one))),
                  });
                }}
              />
              {kindWords(kind)}
            </label>
          ))}
        </div>
      )}
    </>
  );
}

function kindWords(kind: Pressing): string {
  if (kind === 'upset') return i18n.t('options.pressingUpset');
  return kind === 'urgent' ? i18n.t('options.pressingUrgent') : i18n.t('options.pressingHighStakes');
}
