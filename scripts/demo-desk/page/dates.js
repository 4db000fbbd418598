const MINUTE = 60_000;

const full = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * How long ago, short enough for a list: "now", "6 min", "5 h", "3 d".
 * @param {string} at ISO 8601
 */
export function ago(at) {
  const minutes = Math.floor((Date.now() - Date.parse(at)) / MINUTE);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

/**
 * Day and time in the reader's zone: "Thu, 19 Nov, 14:32".
 * @param {string} at ISO 8601
 */
export function fullTime(at) {
  return full.format(new Date(at));
}
