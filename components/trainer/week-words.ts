const dayMs = 86_400_000;

/** Midnight UTC of the Monday of an ISO week such as `2026-W47`, epoch ms. */
export function weekStart(week: string): number {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  // 4 January is always in week 1.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  return monday + (number - 1) * 7 * dayMs;
}

/** "16 Nov 2026", the week's Monday. */
export function weekWords(week: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    weekStart(week),
  );
}

/** "3,202" */
export function countWords(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** "+4", "-12", "0" of a difference of shares, −1 … 1: in points. */
export function signedWords(difference: number, locale: string): string {
  const points = { signDisplay: 'exceptZero', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, points).format(difference * 100);
}

/** "23%" of a share 0 … 1. */
export function shareWords(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
