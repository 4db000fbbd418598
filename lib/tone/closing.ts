const CLOSES =
  /\b(?:thanks?|thank you|thx|ty|tysm|cheers|appreciated?|grateful|perfect|great|brilliant|excellent|awesome|wonderful|lovely|amazing|all (?:good|set|sorted|fine|done)|sorted|solved|resolved|fixed|no (?:worries|problem|further)|that'?s (?:all|it|fine|great)|ok(?:ay)?|got it|received|arrived|works|working|noted|understood|will do|sounds good|you too|star|have a (?:good|great|nice|lovely))\b|\u{1F44D}|\u{1F64F}/iu;
const ASKS =
  /\?|\b(?:please (?!d\b)|could you|can you|would you|will you|can i|could i|i (?:need|want|would like|require)|i'd (?:like|rather)|let me know|waiting for|send me|tell me|(?:^|[.!,] *)help me|looking forward to|how (?:do|can|long|much)|when (?:will|can|is)|any update|refund|cancel|still|instead|also,|one more|another (?:question|thing|issue)|in advance|wondering)\b/i;
const REFUSES =
  /\b(?:but|however|except|unfortunately|not (?:working|fixed|resolved|received|good|ok|happy)|doesn'?t|isn'?t|hasn'?t|haven'?t|didn'?t|can'?t|won'?t|no longer|nothing|never|thanks for nothing)\b/i;
/** A farewell says it in few words; a longer one tells something that may want an answer. */
const LONGEST = 70;
const LONGEST_PLAIN = 25;
/** From here on a text is kind beyond manners. */
const KIND = 0.4;

/** Whether a text only says thanks or that all is well, and asks nothing: it needs no answer. `valence` is its tone's. */
export function onlyCloses(text: string, words: number, valence: number): boolean {
  if (words === 0 || words > LONGEST || valence < -0.1) return false;
  if (!CLOSES.test(text) || ASKS.test(text) || REFUSES.test(text)) return false;
  return words <= LONGEST_PLAIN || valence >= KIND;
}
