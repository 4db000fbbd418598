import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HolidayBook, PublicHoliday, Region } from '../../lib/settings/public-holidays.ts';
import { MOST_LISTED, type Settings } from '../../lib/settings/settings.ts';
import './days-off.css';

type DaysOffSettings = Pick<Settings, 'holidays' | 'daysOff'>;
/** How many of the days to come are named. */
const NAMED = 3;

/** Days on which nobody works: the public holidays of a place, and days of one's own. */
export function DaysOff(props: {
  readonly off: DaysOffSettings;
  readonly openBook: () => Promise<HolidayBook>;
  readonly locale: string;
  /** Epoch ms */
  readonly now: number;
  readonly onChange: (patch: Partial<DaysOffSettings>) => void;
}) {
  const { off, openBook, locale, now, onChange } = props;
  const [book, setBook] = useState<HolidayBook | undefined>(undefined);
  const [isMissing, setMissing] = useState(false);
  const country = off.holidays?.country ?? '';
  const region = off.holidays?.region ?? '';
  const open = () =>
    void openBook().then(
      (opened) => setBook(() => opened),
      () => setMissing(true),
    );
  useEffect(() => {
    if (country !== '') open();
  }, []);
  const choose = (newCountry: string, newRegion: string) => {
    if (!book || newCountry === '') return onChange({ holidays: null });
    const dates = book.holidaysOf(newCountry, newRegion, now).map(({ date }) => date);
    onChange({ holidays: { country: newCountry, region: newRegion, dates } });
  };
  const countries: readonly Region[] =
    book?.countries(locale) ?? (country === '' ? [] : [{ code: country, name: country }]);
  const regions = book && country !== '' ? book.regionsOf(country) : [];
  const today = new Date(now).toISOString().slice(0, 10);
  const coming =
    book && country !== '' ? book.holidaysOf(country, region, now).filter(({ date }) => date >= today) : [];
  return (
    <section class="page-part days-off">
      <h2>{i18n.t('options.offTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.offLead')}</p>
      <Choice
        says={i18n.t('options.offCountry')}
        none={i18n.t('options.offNone')}
        of={countries}
        value={country}
        onFocus={open}
        onChange={(code) => choose(code, '')}
      />
      {regions.length > 0 && (
        <Choice
          says={i18n.t('options.offRegion')}
          none={i18n.t('options.offWhole')}
          of={regions}
          value={region}
          onChange={(code) => choose(country, code)}
        />
      )}
      <p class="field-hint" role="status">
        {isMissing && i18n.t('options.offMissing')}
        {coming.length > 0 && i18n.t('options.offNext', [namesOf(coming.slice(0, NAMED), locale)])}
      </p>
      <OwnDays days={off.daysOff} locale={locale} onChange={(daysOff) => onChange({ daysOff })} />
    </section>
  );
}

function Choice(props: {
  readonly says: string;
  readonly none: string;
  readonly of: readonly Region[];
  readonly value: string;
  readonly onFocus?: () => void;
  readonly onChange: (code: string) => void;
}) {
  return (
    <label class="days-off-choice">
      <span>{props.says}</span>
      <select
        value={props.value}
        onFocus={props.onFocus}
        onPointerDown={props.onFocus}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{props.none}</option>
        {props.of.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function OwnDays(props: {
  readonly days: readonly string[];
  readonly locale: string;
  readonly onChange: (days: string[]) => void;
}) {
  const { days, locale, onChange } = props;
  const [day, setDay] = useState('');
  const fieldId = useId();
  const add = (event: Event) => {
    event.preventDefault();
    if (day === '') return;
    onChange([...new Set([...days, day])].sort());
    setDay('');
  };
  return (
    <>
      <ul class="days-off-own">
        {days.map((own) => (
          <li key={own}>
            <span>{dayOf(own, locale)}</span>
            <button
              type="button"
              class="button-link"
              aria-label={i18n.t('options.siteRemoveLabel', [dayOf(own, locale)])}
              onClick={() => onChange(days.filter((other) => other !== own))}
            >
              {i18n.t('options.siteRemove')}
            </button>
          </li>
        ))}
      </ul>
      {days.length < MOST_LISTED && (
        <form class="days-off-choice" onSubmit={add}>
          <label for={fieldId}>{i18n.t('options.offOwn')}</label>
          <span class="days-off-add">
            <input id={fieldId} type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
            <button type="submit" class="button-plain">
              {i18n.t('options.pairAdd')}
            </button>
          </span>
        </form>
      )}
    </>
  );
}

function namesOf(holidays: readonly PublicHoliday[], locale: string): string {
  const named = holidays.map(({ date, name }) => i18n.t('options.offNamed', [dayOf(date, locale), name]));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(named);
}

/** "Fri, 25 Dec 2026": a date has no zone. */
function dayOf(date: string, locale: string): string {
  const shape = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, shape).format(Date.parse(`${date}T00:00Z`));
}
