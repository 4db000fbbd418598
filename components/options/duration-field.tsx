import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NumberField } from './number-field.tsx';

/** Working time allowed, as hours and minutes. A value that cannot be kept is said beside it. */
export function DurationField(props: {
  readonly says: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) {
  const [hours, setHours] = useState<number | undefined>(Math.floor(props.minutes / 60));
  const [minutes, setMinutes] = useState<number | undefined>(props.minutes % 60);
  const problemId = useId();
  const wrong = totalOf(hours, minutes) === undefined ? problemId : undefined;
  const change = (newHours: number | undefined, newMinutes: number | undefined) => {
    setHours(newHours);
    setMinutes(newMinutes);
    const total = totalOf(newHours, newMinutes);
    if (total !== undefined) props.onChange(total);
  };
  return (
    <fieldset class="response-target-row" aria-label={props.says}>
      <span class="response-target-name">{props.says}</span>
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

function totalOf(hours: number | undefined, minutes: number | undefined): number | undefined {
  if (hours === undefined || minutes === undefined) return undefined;
  const total = hours * 60 + minutes;
  return total >= 15 && total <= 14_400 ? total : undefined;
}
