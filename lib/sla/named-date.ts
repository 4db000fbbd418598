/** A date that a text names. */
export interface NamedDate {
  /** Offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
  /** Named by its weekday alone: always one that is still to come. */
  readonly isWeekday: boolean;
  /** Wall-clock hour and minute, where the text names them. */
  readonly time?: { readonly hour: number; readonly minute: number };
}
