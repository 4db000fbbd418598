/** Words of drafts by which gaps are told: wide nets on purpose, for a gap is only spoken of where none of them is found. */

/** Regret, whoever's fault it is. */
export const SORRY = /\b(?:sorry|apolog(?:y|ies|i[sz]e[ds]?|i[sz]ing)|regret|condolences|my bad|oops)\b/i;

/** "I understand, but" takes back what it says. */
const TAKEN_BACK =
  /\b(?:understand|hear|see|know|appreciate|true|right)\b[^.!?\n]{0,40}?[,;\u2013-] *(?:but|however|yet)\b/gi;

/** Having heard the matter: thanks for telling, agreement, understanding, a guess at the feeling. */
const HEARD =
  /\b(?:my (?:mistake|fault)|our (?:mistake|fault|error)|mistakes were made|you(?:'re| are) (?:absolutely |quite |completely )?right|should(?: not|n't| never) have|(?:thank you|thanks) for (?:telling|pointing|raising|letting|writing so|spotting|trying|doing|the (?:photo|picture|detail)s?|your (?:photo|picture|detail|patience)s?)|i (?:can |do )?(?:see|hear|know|imagine|understand)|i've seen|you must (?:be|feel)|that (?:must|sounds|is (?:really )?(?:frustrating|annoying|not (?:good|right|ok)))|understandabl[ey]|no wonder|frustrating|annoying|unpleasant|worrying|a (?:long|awful|horrible) (?:wait|time)|take (?:full )?responsibility|don't worry|no need to worry|you(?:'re| are) safe|glad you|good that you|oh no|not gonna leave|we've got you)\b/i;

/** Whether a draft shows that it heard. */
export function hearsIn(text: string): boolean {
  return HEARD.test(text.replace(TAKEN_BACK, ''));
}

/** Something one person does about it, has done or can do. */
export const OWNS =
  /\b(?:i|we)(?:'ve| have| just| already|'ll| will| can|'m (?:sending|booking|calling|putting|checking)| checked| put| see| got| moved| found| asked| spoke| changed| looked| sent| booked| refunded| added| removed| told)\b(?! (?:not|no longer|only|try|do not|but)\b)/i;

/** A no: to the wish, or to any way but one. */
export const REFUSES =
  /\b(?:can(?:'t|not| not)|(?:un|not )able|won't|will not|do(?:es)? not (?:allow|offer|cover|accept|refund|make|do)|don't (?:allow|offer|cover|accept|refund|do)|(?:is|are|was|were) not (?:possible|refund\w*|covered|accepted|allowed|eligible|included|entitled)|only .{0,40}(?:accepted|covered|eligible)|maximum|no (?:exceptions|refunds?)|not something (?:i|we))\b/i;

/** A way beside that no, or a choice. */
export const OFFERS =
  /\b(?:or|either|if you(?:'d| would)? (?:prefer|rather|like|want|send|need|tell|reply|give)|whichever|which (?:one |of these )?(?:would|do) you|would you (?:prefer|rather|like)|you (?:can|could|may) (?:also |still |instead )?|alternatively|instead|what (?:i|we) can|(?:i|we) (?:can|could)(?! ?not\b| only\b)|(?:partner|colleague|someone|somebody) (?:can|could)|(?:i|we)(?:'ve| have)(?! (?:to|not|no|noted)\b)|(?:i|we)(?:'ll| will)(?! (?:not|have to|need)\b)|until then|in the meantime|for now|free of charge|would .{0,40} help)\b/i;

/** Days and hours, as people name them. */
export const NAMES_A_DAY =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|noon|midday|midnight|weekend|end of (?:the )?(?:day|week|month)|(?:in|within|after|takes?|about|another|for) (?:about |around |up to |the (?:next )?)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)(?: ?(?:-|to|or) ?\w+)? (?:working |business )?(?:minutes?|mins?|hours?|days?|weeks?|months?)|within the hour|\d+ ?(?:-|to) ?\d+ (?:working |business )?(?:days|hours|minutes)|\d+ (?:working |business )?(?:minutes?|hours?|days?|weeks?)|(?:at|by|until|till|before|after|from) \d{1,2}\b|\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm|o'clock)|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:january|february|march|april|june|july|august|september|october|november|december)|(?:in|by|until) may|eod|right now|straight ?away|a (?:minute|moment) ago|just now)\b/i;
