import { openHolidayBook } from './public-holidays.ts';
import { loadSettings, saveSettings } from './store.ts';

/** Moons and laws move holidays, and years pass: what was worked out when the country was chosen is worked out anew. */
export async function freshHolidays(now: number = Date.now()): Promise<void> {
  const { holidays } = await loadSettings();
  if (!holidays) return;
  const { country, region } = holidays;
  const dates = (await openHolidayBook()).holidaysOf(country, region, now).map(({ date }) => date);
  if (dates.join() !== holidays.dates.join()) await saveSettings({ holidays: { country, region, dates } });
}
