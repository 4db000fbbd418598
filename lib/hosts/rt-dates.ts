/** Months as RT writes them in English; other languages have their own, and are not read. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DEFAULT = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/;
const QUARTER_MS = 900_000;
/** A mail's own date and the moment RT took it may differ by this, in ms. */
const ON_THE_WAY_MS = 300_000;
const DAY_MS = 86_400_000;

/** A wall-clock time of RT's, in the user's own zone, as if it were UTC (epoch ms); `undefined` for a form it is not read in. */
export function wallClockOf(text: string): number | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, month = '', day, hour, minute, second, year] = DEFAULT.exec(plain) ?? [];
  if (MONTHS.includes(month)) {
    return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second));
  }
  const iso = ISO.exec(plain)?.slice(1).map(Number);
  if (!iso) return undefined;
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = iso;
  return Date.UTC(y, mo - 1, d, h, mi, s);
}

/** A mail's `Date:` line with its offset (epoch ms); `undefined` where it is none. */
export function mailDateOf(line: string): number | undefined {
  if (!/\d{1,2} \w{3} \d{4} \d{2}:\d{2}/.test(line)) return undefined;
  const at = Date.parse(line.replace(/\(.*?\)/g, '').trim());
  return Number.isNaN(at) ? undefined : at;
}

/**
 * How far the user's wall clock is ahead of UTC (ms), by one message whose mail had a date of its own: whole quarters of
 * an hour, as zones are. `undefined` where the two dates are of different things.
 */
export function offsetBy(wallClock: number, mailDate: number): number | undefined {
  const ahead = wallClock - mailDate;
  const offset = Math.round(ahead / QUARTER_MS) * QUARTER_MS;
  return Math.abs(ahead - offset) <= ON_THE_WAY_MS && Math.abs(offset) < DAY_MS ? offset : undefined;
}

/** The moment (epoch ms) of a wall clock of the device's own zone. */
export function deviceMoment(wallClock: number): number {
  const wall = new Date(wallClock);
  const [y, mo, d] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  return new Date(y, mo, d, wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()).getTime();
}
