import type { Dimension } from './reading.ts';

/** Wording that moves one dimension of a draft. The same rule counts at most twice in a draft. */
export interface DimensionRule {
  readonly to: Dimension;
  readonly pattern: RegExp;
  /** Added to the dimension's score, which runs from 0 to 1. */
  readonly amount: number;
  /** A few plain words for people; also what tells one rule from another. */
  readonly reason: string;
}

/** Where each dimension stands before a word is read: a draft is clear and tactful until something says otherwise. */
export const STARTS: Readonly<Record<Dimension, number>> = {
  empathy: 0.08,
  warmth: 0.15,
  solution: 0.05,
  clarity: 0.9,
  tact: 0.82,
};

/** What a commitment with a day or hour looks like; also used to say that a date is missing. */
export const DATE =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next (?:week|monday|tuesday|wednesday|thursday|friday)|(?:by|on|before|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:by|at|before) (?:noon|lunch|\d{1,2})|end of (?:the )?(?:day|week)|(?:within|in|about|takes?) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?)(?: ?(?:-|to) ?\d+)? (?:minutes?|hours?|(?:working |business )?days?|weeks?)|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}:\d\d|\d+ ?(?:-|to) ?\d+ (?:working |business )?days|(?:january|february|march|april|june|july|august|september|october|november|december))/i;

const HARDSHIP =
  '(?:frustrat\\w+|annoy\\w+|disappoint\\w+|stress\\w+|upset\\w*|worr\\w+|difficult|hard|awkward|inconvenien\\w+|awful|tough|confus\\w+|unsettling|exhausting|tiring|painful|not good enough|a (?:long|worry|shock|nuisance|pain|real \\w+|shame|poor))';

/** The wording rules for drafts, after the politeness strategies and service studies named in the cue catalogue. */
export const DIMENSION_RULES: readonly DimensionRule[] = [
  {
    to: 'empathy',
    pattern:
      /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:so |very |really |truly |genuinely |deeply )*sorry\b|(?:i|we) (?:\w+ )?apologi[sz]e|my (?:\w+ )?apologies|^(?:so |very |really )?sorry (?:that|about|for|to|you)|oh no)/i,
    amount: 0.26,
    reason: 'says sorry',
  },
  {
    to: 'empathy',
    pattern:
      /\b(?:sorry|apologi[sz]e|apologies) (?:that|about|for|to hear) (?!any\b|the inconvenience|this\b|that\b|it\b|the (?:trouble|delay|issue|problem)\.)\w+/i,
    amount: 0.18,
    reason: 'names what happened',
  },
  {
    to: 'empathy',
    pattern: new RegExp(
      `\\b(?:that|this|it|which|what|how)(?:'s| is| was| sounds| must be| must have been| must| would be| would)? (?:\\w+ ){0,4}?${HARDSHIP}`,
      'i',
    ),
    amount: 0.26,
    reason: 'sees what it meant',
  },
  {
    to: 'empathy',
    pattern:
      /\bi (?:completely |fully |can |do |really |certainly |totally )*(?:understand|see|appreciate|realise|realize|know|imagine|hear)\b(?! if)/i,
    amount: 0.2,
    reason: 'shows it was heard',
  },
  {
    to: 'empathy',
    pattern:
      /\b(?:you(?:'ve| have)? (?:waited|been waiting|had to|were|already)|after (?:you|waiting|all)|(?:your|the) (?:wait|long wait|trip|holiday|wedding|race|day)|that (?:cost|left) you|without (?:your|a|the) \w+)\b/i,
    amount: 0.12,
    reason: 'restates their case',
  },
  {
    to: 'empathy',
    pattern:
      /\b(?:you(?:'re| are) (?:\w+ )?right|(?:our|my) (?:mistake|fault|error)|should(?:n'?t| not) have (?:happened|had|been)|should have (?:been|told|caught|reached)|not (?:the|what|how) .{0,30}(?:expect|want|deserve|like)|deserved? better|makes sense|in your (?:place|shoes|position)|i would be too|i'd be too)\b/i,
    amount: 0.2,
    reason: 'takes their side',
  },
  {
    to: 'empathy',
    pattern:
      /\bthank(?:s| you) (?:so much |very much )?for (?!your (?:patience|understanding|e-?mail|message|enquiry|inquiry|interest)|contacting|reaching|getting in touch)\w+/i,
    amount: 0.12,
    reason: 'thanks for something named',
  },
  {
    to: 'empathy',
    pattern:
      /\b(?:(?:could|can|would) you (?:tell|describe|share|walk)|what (?:happened|matters most|would (?:help|suit))|how (?:are|is) (?:you|that|it) |(?:is|was) there anything|tell me (?:more|what|which))/i,
    amount: 0.12,
    reason: 'asks to understand',
  },
  {
    to: 'empathy',
    pattern:
      /\b(?:here for you|take care|hope (?:you|your|that|this|the)|glad (?:to hear|it|that|you)|congratulations|condolences|all the best|no need to|you don'?t (?:need|have) to)\b/i,
    amount: 0.1,
    reason: 'cares for the person',
  },

  {
    to: 'warmth',
    pattern: /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b/i,
    amount: 0.2,
    reason: 'a greeting',
  },
  {
    to: 'warmth',
    pattern:
      /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)),? (?!sir|madam|customer|valued|there|team|all)\p{Lu}\p{L}+/u,
    amount: 0.1,
    reason: 'greets by name',
  },
  { to: 'warmth', pattern: /\b(?:thanks?|thank you|thx|appreciate|grateful)\b/i, amount: 0.2, reason: 'thanks' },
  {
    to: 'warmth',
    pattern: /\b(?:could|would) you\b|\S\s+please\b|\bmay i\b|\bif you (?:like|prefer|would)/i,
    amount: 0.1,
    reason: 'asks kindly',
  },
  {
    to: 'warmth',
    pattern:
      /\b(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|\btake care\b|\bhave a (?:\w+ )?(?:day|week|weekend|evening|trip|time)\b|\ball the best\b|\bcheers\b/i,
    amount: 0.12,
    reason: 'a kind farewell',
  },
  {
    to: 'warmth',
    pattern:
      /\b(?:happy to|glad|pleased|pleasure|delighted|welcome|love to|enjoy|lovely|wonderful|great|brilliant|excellent|nice|good (?:idea|point|question|news|work)|well done|congratulations)\b/i,
    amount: 0.12,
    reason: 'a friendly word',
  },
  {
    to: 'warmth',
    pattern:
      /\b(?:let me know|here for you|just reply|get back to me|reach me|write to me|hope|sorry|apologi[sz]e|i understand|of course)\b/i,
    amount: 0.1,
    reason: 'stays close',
  },
  {
    to: 'warmth',
    pattern: /\bby the way\b|\bfor you\b|\bi (?:thought|wanted)\b/i,
    amount: 0.06,
    reason: 'a personal touch',
  },
  {
    to: 'warmth',
    pattern: /^(?:what|why|who|how|where|when)\b(?! (?:about|would|could))/i,
    amount: -0.1,
    reason: 'a blunt question',
  },

  {
    to: 'solution',
    pattern:
      /\b(?:i|we)(?:'ve| have|)(?: (?:just|now|already|also|today|personally))* (?:sent|booked|put|asked|made|set|reset|refunded|issued|credited|ordered|arranged|updated|changed|added|removed|cancelled|canceled|corrected|fixed|reserved|opened|shipped|emailed|extended|upgraded|moved|found|checked|spoken|raised|escalated|passed|applied|attached|reported|restored|processed|replaced|enabled|unlocked|moved|created)\b/i,
    amount: 0.34,
    reason: 'something done',
  },
  {
    to: 'solution',
    pattern:
      /\b(?:i(?:'ll| will| am going to|'m going to|'m \w+ing| am \w+ing)|let me)\b(?! (?:be )?(?:unable|not|afraid|happy|glad))/i,
    amount: 0.24,
    reason: 'takes the next step',
  },
  {
    to: 'solution',
    pattern: /\b(?:we(?:'ll| will|'re \w+ing| are \w+ing))\b(?! (?:not|be unable|unable))/i,
    amount: 0.18,
    reason: 'names the next step',
  },
  { to: 'solution', pattern: DATE, amount: 0.2, reason: 'names a time' },
  {
    to: 'solution',
    pattern:
      /\b(?:if you(?:'d| would)? (?:prefer|rather|like|want)|alternatively|either\b.{3,60}\bor\b|would you (?:like|prefer|rather)|(?:or|also) (?:i|we|you) (?:can|could)|the other option|shall i|you (?:can|could|may|might)(?: also)? \w+|i (?:can|could)\b|we (?:can|could)\b|another (?:way|option)|instead)/i,
    amount: 0.18,
    reason: 'offers a way',
  },
  {
    to: 'solution',
    pattern:
      /(?:^|[:;.]\s*|\d[.)]\s*|\bplease |\bthen |\btry )(?:open|click|go to|press|choose|select|hold|try|restart|enter|tap|log (?:in|out)|sign (?:in|out)|reset|check|follow|download|install|update|clear|use|keep|add|remove|turn|unplug|plug|charge)\b|\b(?:to do (?:this|that|so)|here(?:'s| is| are) (?:how|what|the|a|your)|step \d|the steps|have you (?:tried|considered)|make sure|you(?:'ll| will) (?:need|find|see|get|receive|have))\b/i,
    amount: 0.2,
    reason: 'says how',
  },
  {
    to: 'solution',
    pattern:
      /\b(?:refund(?:ed|s)?|replacement|replaced?|credit(?:ed)?|new (?:one|mat|label|link|code|lamp|part)|voucher|exchange|free (?:of charge|repair|correction)|prepaid label|tracking (?:number|link)?|spare|discount|waived?)\b/i,
    amount: 0.12,
    reason: 'something concrete',
  },
  {
    to: 'solution',
    pattern: /\b(?:could|can|would) you (?:please )?(?:send|tell|let|share|confirm|check|try|charge|reply|give)\b/i,
    amount: 0.12,
    reason: 'asks for what is needed',
  },
  {
    to: 'solution',
    pattern:
      /\b(?:is|are|has been|have been|was) (?:now |already )?(?:fixed|back|resolved|available|ready|on (?:its|the) way|corrected|shipped|working|sent|refunded|booked|in the post)\b|\b(?:suggest|recommend|advise)\b|\bthe (?:cause|reason) (?:is|was)\b|\bbecause\b/i,
    amount: 0.16,
    reason: 'says what is so',
  },

  {
    to: 'tact',
    pattern: /\b(?:could|would) you\b|\bmay i\b|\bif (?:that|it) suits\b/i,
    amount: 0.06,
    reason: 'asks kindly',
  },
  { to: 'tact', pattern: /\S\s+please\b|\bthanks?\b|\bthank you\b/i, amount: 0.05, reason: 'polite words' },
  {
    to: 'tact',
    pattern:
      /\b(?:you(?:'re| are) right|i(?:'m| am) (?:afraid|sorry)|i (?:think|suggest|wonder)|perhaps|seems?|maybe)\b/i,
    amount: 0.04,
    reason: 'a soft word',
  },
  {
    to: 'tact',
    pattern: /^(?:you|your)\b(?!(?:'re| are) (?:\w+ )?(?:right|welcome|very)| can| will|'ll| could| may)/i,
    amount: -0.08,
    reason: 'begins with \u201Cyou\u201D',
  },
  { to: 'tact', pattern: /^(?:so|then|and|but|or)\b/i, amount: -0.04, reason: 'a bare connecting word' },
  {
    to: 'tact',
    pattern:
      /\byou(?:r)? (?:should(?:n'?t)? have|failed|didn'?t|did not|never|forgot|neglected|ignored|refused|mistake|fault|error|lack)\b/i,
    amount: -0.25,
    reason: 'may sound like blame',
  },
  {
    to: 'tact',
    pattern: /\b(?:don'?t|do not|stop|never) (?!worry|hesitate|need|have|forget to)\w+/i,
    amount: -0.05,
    reason: 'a prohibition',
  },
  {
    to: 'tact',
    pattern:
      /\b(?:immediately|at once|no later than|must|have to|need to|required to|make sure (?:that )?you|ensure)\b/i,
    amount: -0.06,
    reason: 'a strict word',
  },
  {
    to: 'clarity',
    pattern:
      /\b(?:pursuant|herewith|aforementioned|hereby|thereof|notwithstanding|heretofore|in respect of|with regard to the above|utili[sz]e|leverage|facilitate|subsequent to|prior to|in the event that|at this point in time)\b/i,
    amount: -0.12,
    reason: 'a stiff word',
  },
  {
    to: 'clarity',
    pattern: /\b(?:thing|things|stuff|something|somehow|whatever|sort of|kind of|etc)\b/i,
    amount: -0.05,
    reason: 'a vague word',
  },
];
