/** What all words of the house are known by, so that they can be switched off like any other cue. */
export const HOUSE_CUE = {
  id: 'house-words',
  side: 'agent',
  says: 'Words of your own list, and what you would rather say.',
  source: 'Your own list, in the settings',
} as const;
