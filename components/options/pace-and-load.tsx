import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_ANSWERERS, type Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';
import { NumberField } from './number-field.tsx';

type Pace = Pick<Settings, 'minutesPerAnswer' | 'answerers' | 'briefUnderLoad' | 'offersBreaks'>;

/** What the field for a time of one's own begins with, in minutes. */
const FIRST_MINUTES = 10;

/** How fast good answers leave, how many people answer, and what Attune does when that is not enough. */
export function PaceAndLoad(props: { readonly pace: Pace; readonly onChange: (patch: Partial<Pace>) => void }) {
  const { pace, onChange } = props;
  return (
    <section class="page-part">
      <h2>{i18n.t('options.paceTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.paceLead')}</p>
      <SwitchLine
        says={i18n.t('options.paceUsual')}
        hint={i18n.t('options.paceUsualHint')}
        isOn={pace.minutesPerAnswer === null}
        onChange={(isUsual) => onChange({ minutesPerAnswer: isUsual ? null : FIRST_MINUTES })}
      />
      {pace.minutesPerAnswer !== null && (
        <Count
          says={i18n.t('options.paceOwn')}
          unit={i18n.t('options.targetMinutes')}
          problem={i18n.t('options.paceBadMinutes')}
          value={pace.minutesPerAnswer}
          bounds={[2, 240]}
          onChange={(minutesPerAnswer) => onChange({ minutesPerAnswer })}
        />
      )}
      <Count
        says={i18n.t('options.paceAnswerers')}
        unit=""
        problem={i18n.t('options.paceBadAnswerers')}
        value={pace.answerers}
        bounds={[1, MOST_ANSWERERS]}
        onChange={(answerers) => onChange({ answerers })}
      />
      <SwitchLine
        says={i18n.t('options.briefUnderLoad')}
        hint={i18n.t('options.briefUnderLoadHint')}
        isOn={pace.briefUnderLoad}
        onChange={(briefUnderLoad) => onChange({ briefUnderLoad })}
      />
      <SwitchLine
        says={i18n.t('options.offersBreaks')}
        hint={i18n.t('options.offersBreaksHint')}
        isOn={pace.offersBreaks}
        onChange={(offersBreaks) => onChange({ offersBreaks })}
      />
    </section>
  );
}

function Count(props: {
  readonly says: string;
  readonly unit: string;
  readonly problem: string;
  readonly value: number;
  readonly bounds: readonly [least: number, most: number];
  readonly onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<number | undefined>(props.value);
  const problemId = useId();
  const [least, most] = props.bounds;
  const isRight = (value: number | undefined): value is number =>
    value !== undefined && Number.isInteger(value) && value >= least && value <= most;
  return (
    <div class="response-target-row">
      <span class="response-target-name">{props.says}</span>
      <NumberField
        says={props.says}
        value={typed}
        problemId={isRight(typed) ? undefined : problemId}
        onChange={(value) => {
          setTyped(value);
          if (isRight(value)) props.onChange(value);
        }}
      />
      {props.unit !== '' && <span>{props.unit}</span>}
      <p class="field-problem" id={problemId} role="status">
        {!isRight(typed) && props.problem}
      </p>
    </div>
  );
}
