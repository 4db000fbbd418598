/** What a reply may do about a complaint, beside promising something. */
export const DEEDS = ['acknowledged', 'offered', 'promised'] as const;
/** One of them. */
export type ReplyDeed = (typeof DEEDS)[number];
