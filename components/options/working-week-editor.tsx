import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Weekday } from '../../lib/sla/working-week.ts';
import { DayRow } from './day-row.tsx';
import './working-week-editor.css';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The hours of each weekday, and the zone they are meant in. */
export function WorkingWeekEditor(props: {
  readonly days: Settings['days'];
  readonly timeZone: string | undefined;
  readonly deviceTimeZone: string;
  readonly timeZones: readonly string[];
  readonly locale: string;
  readonly onDays: (days: Settings['days']) => void;
  readonly onTimeZone: (timeZone: string | undefined) => void;
}) {
  const { days, timeZone, deviceTimeZone, timeZones, locale, onDays, onTimeZone } = props;
  return (
    <section class="page-part">
      <h2>{i18n.t('options.weekTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.weekLead')}</p>
      {weekdays.map((weekday) => (
        <DayRow
          key={weekday}
          name={nameOf(weekday, locale)}
          hours={days[weekday]}
          onChange={(hours) => onDays({ ...days, [weekday]: hours.map(({ from, to }) => ({ from, to })) })}
        />
      ))}
      <label class="working-week-zone">
        <span>{i18n.t('options.zone')}</span>
        <select
          value={timeZone ?? ''}
          onChange={({ currentTarget: { value } }) => onTimeZone(value === '' ? undefined : value)}
        >
          <option value="">{i18n.t('options.zoneDevice', [deviceTimeZone])}</option>
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

/** The weekday's name; 1 January 2024 was a Monday. */
function nameOf(weekday: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}
