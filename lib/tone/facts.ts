import type { Flag } from './reading.ts';

/** A plain fact that carries feeling, though no word of feeling is said. */
export interface Fact {
  readonly pattern: RegExp;
  readonly raises?: readonly Flag[];
  /** A few plain words for people. */
  readonly reason: string;
}

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?\\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many|a couple of|a few|half an|over an?|countless)';
const UNIT = '(?:min(?:ute)?s?|hrs?|hours?|days?|nights?|weeks?|wks?|months?|years?)';
const SPAN = `${NUMBER}\\s*(?:\\w+\\s)?${UNIT}`;
const NO_ONE = '(?:nobody|no[ -]?one|not one person)';
const of = (source: string): RegExp => new RegExp(`\\b(?:${source})`, 'i');

/** Waits, counts and silences, strongest first: of two that overlap the first one counts. */
export const FACTS: readonly Fact[] = [
  {
    pattern: of(`(?:on hold|on the phone|in (?:a|the) (?:queue|line)|on the line)\\b.{0,24}?\\b${SPAN}`),
    reason: 'time spent waiting',
  },
  {
    pattern: of(`${SPAN}(?: now)?(?: \\w+){0,2} (?:on hold|on the phone|in (?:a |the )?(?:queue|line)|waiting)`),
    reason: 'time spent waiting',
  },
  {
    pattern: of(`(?:been )?wait(?:ing|ed)\\b.{0,20}?\\b(?:${SPAN}|ages|forever|since)`),
    reason: 'time spent waiting',
  },
  {
    pattern: of(
      `(?:${SPAN})(?: later\\b(?!.{0,40}\\b(?:works?|fixed|sorted|returned))| late\\b| overdue| delayed?| and (?:still|counting|nothing|no)\\b)`,
    ),
    reason: 'a long wait',
  },
  {
    pattern: of(
      `(?:this is|it is|it's|it has been|it's been|that's|that is|has been|have been|been) (?:now |already |over |almost |about )*${NUMBER}(?: \\w+)? (?:days|weeks|months|years)\\b`,
    ),
    reason: 'a long wait',
  },
  {
    pattern: of(`(?:delayed|late|delay)(?: by| of| for)? (?:over |about |almost )?${SPAN}`),
    reason: 'a long wait',
  },
  {
    pattern: of(
      '(?:third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|7th|10th|nth|umpteenth|hundredth) (?:time|email|e-mail|message|call|attempt|ticket|parcel|one)\\b',
    ),
    raises: ['repeat-contact'],
    reason: 'said for the third time or more',
  },
  {
    pattern: of('(?:second|2nd) (?:time|email|e-mail|message|call|attempt)\\b(?! to)'),
    raises: ['repeat-contact'],
    reason: 'said a second time',
  },
  {
    pattern: of(
      '(?:call|phon|e-?mail|messag|contact|writ|ask|chas|report|rais|tri)\\w*\\b.{0,24}?\\b(?:twice|three times|four times|five times|several times|many times|multiple times|so many times|countless times|repeatedly|\\d+ times|again and again|over and over)',
    ),
    raises: ['repeat-contact'],
    reason: 'had to ask more than once',
  },
  {
    pattern: of(
      `${NO_ONE} (?:(?:has|have|had|ever|will|is|was|are|seems? to|even|can|could|bothers?|bothered|to|actually) )*(?:repl\\w*|respon\\w*|answer\\w*|help\\w*|care\\w*|call\\w*|know\\w*|fix\\w*|g[eo]t\\w*|pick\\w*|bother\\w*|came|come|t[oe]ld?l?\\w*|show\\w*|listen\\w*|reading|there|available|(?:at|in|on|around) |(?<=(?:has|have|had|seems to|even|bothers to|bothered to) )\\w+)`,
    ),
    reason: 'nobody took care of it',
  },
  {
    pattern: of(
      '(?:still |yet |got |had |with |there is |there was )*\\b(?:no|without(?: a| any)?|zero|not a single|never (?:got|had|received) an?) (?:reply|replies|response|answers?|updates?|word|explanation|apology|communication|follow[- ]?up|call ?back|feedback|news|sign of|human|contact)\\b',
    ),
    reason: 'no answer so far',
  },
  {
    pattern: of(
      '(?:is|does) (?:any ?(?:one|body)) (?:even |actually |ever )?(?:read\\w*|there|care|work\\w*|listen\\w*|home)',
    ),
    reason: 'a question out of impatience',
  },
  {
    pattern: of(
      "still (?:not|no|haven'?t|hasn'?t|isn'?t|aren'?t|waiting|nothing|doesn'?t|don'?t|didn'?t|can'?t|cannot|cant|won'?t|unable|the same|broken|missing|pending|unresolved|says|showing|on hold)\\b(?: (?:been |yet )?\\w+)?",
    ),
    reason: 'still not settled',
  },
  {
    pattern: of(
      'never (?:came|come|arrived?|received|got|heard|turned up|showed up|replied|answer(?:ed|s)?|called|works?|worked|fixed|delivered|responded|happened|had|will|using|buy\\w*|order\\w*|fly\\w*|shop\\w*)\\b',
    ),
    reason: 'something that never came',
  },
  {
    pattern: of(
      "(?:haven'?t|hasn'?t|have not|has not|didn'?t|did not|hadn'?t|ain'?t|aint)(?: even| yet| ever)? (?:received?|arrived?|heard|had|been (?:refunded|delivered|answered|fixed|credited|sent)|g[eo]t(?:ten)?|come|came|turned up|shipped|refunded|delivered|work(?:ed)?|show(?:ed|n)? up|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)\\b",
    ),
    reason: 'something that did not come',
  },
  {
    pattern: of(
      '(?:(?:you|they|he|she|agent|colleague|someone) (?:have |has |had )?promised|was promised|were promised|(?:was|were|been|got|you|they) (?:repeatedly )?told (?:me|us|that|it|i|we|twice|someone|him|her|"|by)|(?:you|your site|website|they) said)\\b',
    ),
    reason: 'a promise not kept',
  },
  {
    pattern: of(
      "(?:how (?:is|can) (?:this|that|it|you) (?:be )?(?:acceptable|possible|ok|okay|happen|justify|still)|what(?:'s| is| the (?:hell|heck|f\\S+)) (?:is )?wrong with|are you (?:serious|kidding|joking|for real|all|even)|you(?:'ve| have) got to be (?:kidding|joking)|seriously\\s*[?!]|what (?:kind|sort) of (?:company|service|business|idiot|support|airline|place)|why (?:is it so hard|do i have to|should i have to|am i paying|bother))",
    ),
    reason: 'a question out of anger',
  },
  {
    pattern: of(
      '(?:i|we) (?:just )?(?:want|demand|expect|insist)(?: to have| on)? (?:my|a|our|the)? ?(?:full )?(?:money|refund|compensation|answers?|explanation)(?: back)?|give (?:me|us) (?:my|our) (?:money|refund)(?: back)?|(?:my|our) money back',
    ),
    reason: 'a demand',
  },
  {
    pattern: of(
      '(?:speak|talk|pass|escalat\\w*|get|put)\\b.{0,18}\\b(?:manager|supervisor|management|someone senior|your boss|complaints department)|who (?:do )?i escalate to|i (?:want|wish|would like|need) to (?:make a |file a |raise a |lodge a )?(?:formal )?complain\\w*',
    ),
    raises: ['complaint'],
    reason: 'asks for somebody above',
  },
  {
    pattern: of(
      '(?:charged|billed|debited|paid|invoiced) (?:me |us |my card |for it )?(?:twice|double|three times|again|extra)\\b|double[- ]charged|overcharged|charged (?:\\S+ )?twice',
    ),
    reason: 'money taken twice',
  },
  {
    pattern: of(
      '(?:hung up|hang up|cut(?:ting)? (?:me |us )?off|transferred (?:me )?(?:\\w+ ){0,3}times|keeps? (?:hanging|cutting|transferring)|disconnected (?:me|us|after))',
    ),
    reason: 'cut off or passed on',
  },
  {
    pattern: of(
      '(?:keeps? \\w+ing|kept \\w+ing|constantly|every single time|once again|yet again|again and again|all over again|happened again|yet another)\\b',
    ),
    reason: 'it happened again',
  },
  {
    pattern: of(
      '(?:in|arrived|came|delivered|here) (?:broken|damaged|smashed|crushed|late|empty|torn|faulty|with (?:a|the) \\w+ missing)\\b',
    ),
    reason: 'arrived in bad order',
  },
  {
    pattern: of(
      '(?:instead of|rather than) (?:the|a|my|what)\\b.{0,24}\\bordered|not what (?:i|we) (?:ordered|paid for|asked for)|wrong (?:item|size|colour|color|product|order|one|model|part) (?:again|twice)',
    ),
    reason: 'not what was ordered',
  },
  {
    pattern: of(
      '(?:lost|losing|cost (?:me|us)|costs (?:me|us)|missed|missing) (?:my|our|a|the|me|us)?\\s?(?:\\w+ )?(?:job|clients?|customers?|connection|connecting|flight|wedding|birthday|holiday|money|sales?|day|afternoon|hours|business|luggage|bags?|bag|baggage|data)\\b',
    ),
    reason: 'names what it cost',
  },
  {
    pattern: of(
      "(?:no|isn'?t any|won'?t be any) (?:holiday|christmas|wedding|party|trip|tent)\\b|without (?:heating|hot water|power|internet|a phone|medication|my medic\\w+|water)\\b|(?:short|out of pocket) (?:by|for|before|two|this)\\b|out of pocket",
    ),
    reason: 'names what it may cost',
  },
  {
    pattern: of("i just (?:need|want|wanted|needed)\\b|all i (?:want|need|asked|wanted)\\b|that'?s all i (?:ask|want)"),
    reason: 'little is asked for',
  },
  {
    pattern: of(
      '(?:which|what) (?:one|number|button|option|form|page|address|size|code)s? (?:do|should|am|is) (?:i|we|you)\\b|(?:what|where) (?:do|should|am) i (?:supposed |meant )?(?:to )?(?:do|click|press|go|enter|put|send)|how (?:do|can|should) i\\b|i am not very good with|not (?:very )?(?:technical|good with computers)|what does (?:this|that|it) mean',
    ),
    reason: 'asks how or which',
  },
  {
    pattern: of(
      '(?:i|we) (?:thought|assumed|was under the impression) .{3,60}\\bbut\\b|(?:it|the \\w+) (?:also )?says .{2,60}\\bbut\\b',
    ),
    reason: 'two things that do not fit',
  },
  {
    pattern: of(
      '(?:we|i) (?:leave|fly|travel|depart|move|am travelling|am leaving|are leaving|get married|am flying|are flying)\\b.{0,40}\\b(?:today|tonight|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend|friday|saturday|sunday)|in \\w+ (?:days?|hours?))|(?:wedding|funeral|surgery|operation|interview|exam|deadline|race|birthday|holiday|rent)\\b.{0,24}\\b(?:is|on|due|tomorrow|this|next)\\b',
    ),
    reason: 'a date that presses',
  },
  {
    pattern: of("(?:i|we)(?:'m| am|'re| are)? (?:so |very |really )?(?:worr|afraid|scared|nervous|anxious)"),
    reason: 'names a worry',
  },
];
