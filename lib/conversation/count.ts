import * as v from 'valibot';

/** The door's schema for how many of something there are. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
