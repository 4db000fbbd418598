import * as v from 'valibot';

/** The end of the year 9999. Later moments have no ISO week and no date that clocks can count with. */
export const lastInstant = 253_402_300_799_999;

/** A moment in epoch ms, from 1970 to the year 9999. */
export const instantSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastInstant));
