/** The three ways a text may sound as a whole; their probabilities add up to one. */
export const TONE_HEADS = ['negative', 'neutral', 'positive'] as const;

/** Feelings: those of support mail first, then the six basic ones of Ekman and their absence. */
export const EMOTION_HEADS = [
  ...['frustrated', 'disappointed', 'anxious', 'confused', 'sad', 'grateful', 'pleased'],
  ...['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'unmoved'],
] as const;

/** What a customer's message calls for. */
export const FLAG_HEADS = [
  ...['urgent', 'may-leave', 'threat', 'abuse', 'complaint', 'repeat-contact', 'high-stakes', 'closing-only', 'praise'],
] as const;

/** What an agent's draft is read for. */
export const DIMENSION_HEADS = [
  ...['politeness', 'warmth', 'reacts', 'interprets', 'asks', 'solution', 'ownership', 'clarity', 'directive'],
  ...['blaming', 'defensive', 'cold'],
] as const;

/** All heads of the model in the order of its weights. `intense`: the feeling, whichever it is, is strong. */
export const HEADS: readonly string[] = [...TONE_HEADS, 'intense', ...EMOTION_HEADS, ...FLAG_HEADS, ...DIMENSION_HEADS];
