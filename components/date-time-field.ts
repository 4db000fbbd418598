/** What a date-and-time field holds for a moment (epoch ms): the device's own wall clock, as the field reads it back. */
export function fieldOf(at: number | null): string {
  if (at === null) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment (epoch ms) a date-and-time field names; `null` for an empty one, `undefined` for none that exists. */
export function momentOf(field: string): number | null | undefined {
  if (field === '') return null;
  const at = new Date(field).getTime();
  return Number.isNaN(at) || at < 0 ? undefined : at;
}
