/** A quarter of the year by ISO weeks: `2026-Q4`. The fourth has the odd 53rd week. */
export function periodOf(week: string): string {
  const [year, number] = week.split('-W');
  return `${year}-Q${Math.min(4, Math.ceil(Number(number) / 13))}`;
}
