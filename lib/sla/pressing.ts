/** What makes a message press: how it may sound, or what it tells. */
export const PRESSING = ['upset', 'urgent', 'high-stakes'] as const;
/** One of `PRESSING`. */
export type Pressing = (typeof PRESSING)[number];
