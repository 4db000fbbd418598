/** Characters of an agent's own word for a promise. */
export const LONGEST_LABEL = 60;
