/** Why somebody might come first. */
export const FIRST_REASONS = ['high-stakes', 'upset', 'urgent', 'overdue', 'soonest'] as const;
/** One of them. */
export type FirstReason = (typeof FIRST_REASONS)[number];
