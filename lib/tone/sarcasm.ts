import type { Contribution } from './reading.ts';

/** Praise or thanks that opens a sentence and stops there, or praises what nobody would. */
const OPENS_WITH_PRAISE =
  /^\W*(?:oh |well |just |how |what a |absolutely |so |yeah |wow,? )?(?:great|brilliant|wonderful|fantastic|lovely|nice|awesome|perfect|excellent|amazing|super|fabulous|classy|love (?:it |how |that )?|thanks|thank you|well done|congratulations|good (?:job|work)|great (?:job|work|start|service)|nice (?:one|job|work|try))\b(?:\s+(?:job|work|start|way|service|one|stuff|try|news))?\s*(?:[,.!:;\u2026-]|another|yet|how|when|that|for|by|again|to see|once|\w+ing\b)/i;
const REPROACH =
  /\b(?:another|yet again|once again|again|still|nothing|never|nobody|no one|broken|cancell?ed|delayed|late|lost|missing|wrong|waiting|on hold|failed|ruin\w*|worst|wast\w*|hours?|ignored|ignoring|dead|crash\w*|not working|doesn'?t work|isn'?t working|can'?t even|of course)\b/i;
const REAL =
  /\b(?:but|however|although|though|except|works?|working again|fixed|sorted|resolved|arrived|quick|fast|refund(?:ed)?|help(?:ed|ing)?|no longer|despite|even though|instead)\b/i;

/** Whether praise in a sentence may be meant the other way round: "Great, another broken one." */
export function soundsSarcastic(text: string, contributions: readonly Contribution[]): boolean {
  if (/^\W*(?:yeah|yea),? right\b/i.test(text)) return true;
  if (!OPENS_WITH_PRAISE.test(text) || REAL.test(text)) return false;
  const against = contributions.some((one) => one.to === 'valence' && one.amount < -0.25);
  const rest = text.replace(OPENS_WITH_PRAISE, (opening) => opening.replace(/^\W*\w+/, ''));
  return (against || /\b(?:another|yet again|once again|again)\b/i.test(rest)) && REPROACH.test(rest);
}
