import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenHours } from '../../lib/sla/working-week.ts';
import { hoursProblem } from './hours-problem.ts';
import './day-row.css';

const usual: OpenHours = { from: '09:00', to: '17:00' };
/** More stretches than this in one day would be a puzzle, not a working day. */
const mostStretches = 4;

/** One weekday of the working week. Keeps what is typed, and hands it on as soon as it makes sense. */
export function DayRow(props: {
  readonly name: string;
  readonly hours: readonly OpenHours[];
  readonly onChange: (hours: readonly OpenHours[]) => void;
}) {
  const { name } = props;
  const [hours, setHours] = useState(props.hours);
  const problem = hoursProblem(hours);
  const problemId = useId();
  const change = (next: readonly OpenHours[]) => {
    setHours(next);
    if (hoursProblem(next) === undefined) props.onChange(next);
  };
  return (
    <fieldset class="day-row" aria-label={name}>
      <span class="day-row-name">{name}</span>
      <div class="day-row-stretches">
        {hours.length === 0 && (
          <p class="day-row-stretch">
            <span class="day-row-closed">{i18n.t('options.closed')}</span>
            <button
              type="button"
              class="button-link"
              aria-label={i18n.t('options.openDayLabel', [name])}
              onClick={() => change([usual])}
            >
              {i18n.t('options.openDay')}
            </button>
          </p>
        )}
        {hours.map((stretch, index) => (
          <Stretch
            key={index}
            day={name}
            stretch={stretch}
            problemId={problem?.index === index ? problemId : undefined}
            onChange={(next) => change(hours.map((other, place) => (place === index ? next : other)))}
            onRemove={() => change(hours.filter((_, place) => place !== index))}
          />
        ))}
        {hours.length > 0 && hours.length < mostStretches && (
          <button
            type="button"
            class="button-link day-row-add"
            aria-label={i18n.t('options.addStretchLabel', [name])}
            onClick={() => change([...hours, stretchAfter(hours.at(-1))])}
          >
            {i18n.t('options.addStretch')}
          </button>
        )}
        <p class="field-problem" id={problemId} role="status">
          {problem?.says}
        </p>
      </div>
    </fieldset>
  );
}

/** Two hours, one after the last stretch ends, where the day still has room for them. */
function stretchAfter(last: OpenHours | undefined): OpenHours {
  const hour = Number(last?.to.slice(0, 2) ?? 12) + 1;
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  return hour <= 22 ? { from: at(hour), to: at(hour + 2) } : { from: '', to: '' };
}

function Stretch(props: {
  readonly day: string;
  readonly stretch: OpenHours;
  readonly problemId: string | undefined;
  readonly onChange: (stretch: OpenHours) => void;
  readonly onRemove: () => void;
}) {
  const { day, stretch, problemId, onChange, onRemove } = props;
  // A time field knows no 24:00: midnight at the end of a day is written 00:00 there.
  const shownTo = stretch.to === '24:00' ? '00:00' : stretch.to;
  return (
    <div class="day-row-stretch">
      <input
        type="time"
        aria-label={i18n.t('options.fromLabel', [day])}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        value={stretch.from}
        onInput={(event) => onChange({ ...stretch, from: event.currentTarget.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={i18n.t('options.toLabel', [day])}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        value={shownTo}
        onInput={({ currentTarget: { value } }) => onChange({ ...stretch, to: value === '00:00' ? '24:00' : value })}
      />
      {stretch.to < stretch.from && stretch.to !== '' && (
        <span class="day-row-overnight">{i18n.t('options.overnight')}</span>
      )}
      <button
        type="button"
        class="button-link"
        aria-label={i18n.t('options.removeStretchLabel', [stretch.from, stretch.to, day])}
        onClick={onRemove}
      >
        {i18n.t('options.removeStretch')}
      </button>
    </div>
  );
}
