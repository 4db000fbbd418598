import type { WishesHere } from '../lib/coach/wishes.ts';

/** An agent who has said nothing about nudges yet: what the sidebar starts with. */
export const NO_WISHES: WishesHere = { dismissed: new Set(), mutedCues: new Set(), restsFor: undefined };
