import type { Flag } from './reading.ts';

/** Wording that raises a flag by itself. */
export interface FlagRule {
  readonly flag: Flag;
  readonly pattern: RegExp;
  /** Keeps the rule quiet where it fits the same sentence. */
  readonly unless?: RegExp;
  /** A few plain words for people. */
  readonly reason: string;
}

const of = (source: string): RegExp => new RegExp(`\\b(?:${source})`, 'i');
const DAY =
  '(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter|the weekend|end of (?:the )?(?:day|week)|noon|the \\d+(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm))';
const INSULT =
  '(?:idiots?|morons?|clowns?|cretins?|imbeciles?|scumbags?|scum|pricks?|dickheads?|wankers?|tossers?|bastards?|bitch(?:es)?|cunts?|assholes?|arseholes?|dumbass\\w*|dumb(?:o|ies)?|stupid|brain ?dead|retard\\w*|pathetic|thieves|thief|liars?|crooks?|scammers?|incompetent|useless|worthless|muppets?|losers?|pigs?|monkeys?|parasites?|vermin|twats?|a joke)';

/** Everything that raises a flag sentence by sentence; `closing-only` and `automatic` are told from the whole text. */
export const FLAG_RULES: readonly FlagRule[] = [
  {
    flag: 'urgent',
    pattern: of(
      `urgent(?:ly)?|asap|a\\.s\\.a\\.p|immediately|right away|right now|straight ?away|at once|as soon as possible|emergency|time[- ]sensitive|without delay|within the (?:hour|day)|no later than|before it is too late`,
    ),
    unless: /\b(?:not urgent|no (?:hurry|rush|urgency)|nothing urgent|isn'?t urgent|for urgent)\b/i,
    reason: 'asks for haste',
  },
  {
    flag: 'urgent',
    pattern: of(
      `(?:need|want|must|have|has|want it|get|send|fix(?:ed)?|sort(?:ed)?|refund|reply|answer|arrives?|here|deliver\\w*|ship\\w*|be)\\b.{0,40}\\b(?:by|before|until|today|tonight)\\b ?(?:${DAY}|my|our|the (?:wedding|trip|flight|event|party|meeting|exam)|tonight)`,
    ),
    unless: /\b(?:no hurry|no rush|not urgent|was|were|thank|already|got|arrived|came|has been|need(?:ed)? to go)\b/i,
    reason: 'names a date',
  },
  {
    flag: 'urgent',
    pattern: of(
      `(?:we|i) (?:leave|fly|travel|depart|move|am travelling|am leaving|are leaving|am flying|are flying)\\b.{0,40}\\b(?:today|tonight|tomorrow|on ${DAY}|this (?:week|weekend|morning|afternoon|evening))|deadline|(?:race|wedding|funeral|surgery|exam|interview|event|meeting|trip|party|flight) is (?:on |this |next )?(?:${DAY}|sunday|week|weekend)|(?:completely|whole (?:team|office|company|site|system)) (?:is )?(?:down|blocked|stuck)|production (?:is )?down|today (?:is|or)|out of medic\\w+`,
    ),
    reason: 'a date that presses',
  },
  {
    flag: 'may-leave',
    pattern: of(
      '(?:cancel\\w*|close|closing|terminat\\w*|end|delete|discontinu\\w*)\\b(?!.{0,12}\\border).{0,28}\\b(?:subscription|membership|account|contract|plan|policy|service|services|trial|renewal|insurance|agreement)s?\\b',
    ),
    unless:
      /\b(?:(?:you|they|bank|who) (?:have |has |had )?(?:cancel|clos|terminat)\w*|(?:was|were|been|got) (?:\w+ )?(?:cancel|clos|terminat)\w*|(?:don'?t|do not|won'?t|not) (?:want to )?(?:cancel|clos|terminat)\w*)\b/i,
    reason: 'speaks of ending the contract',
  },
  {
    flag: 'may-leave',
    pattern: of(
      "(?:if|unless|otherwise|or(?: else)?)\\b.{0,70}\\b(?:i|we)(?:'ll| will| am going to|'m going to| shall)(?: just)? (?:cancel|leave|quit|go)\\b|go (?:to|with) (?:one of the others|someone else|somebody else)",
    ),
    reason: 'says what would make them go',
  },
  {
    flag: 'may-leave',
    pattern: of(
      '(?:switch\\w*|mov\\w*|chang\\w*|go(?:ing)?|transfer\\w*) (?:over )?(?:to )?(?:a |an |another |one of |your |the )?(?:competit\\w+|other (?:provider|company|supplier|shop|airline|bank)s?|elsewhere|different (?:provider|company|supplier|bank))|(?:your|a|the) competitors?\\b|(?:my|our) (?:business|custom|money) (?:elsewhere|somewhere else)|shop elsewhere|buy elsewhere|look(?:ing)? (?:for|at|into) (?:an )?(?:alternatives?|other (?:options|providers|suppliers))',
    ),
    reason: 'speaks of going elsewhere',
  },
  {
    flag: 'may-leave',
    pattern: of(
      "(?:never|not|won'?t(?: be)?|will not(?: be)?|will never(?: be)?)\\b(?: \\w+){0,2}? (?:order\\w*|buy\\w*|shop\\w*|us(?:e|ing)|fly\\w*|book\\w*|stay\\w*|com(?:e|ing) back|renew\\w*|return\\w*|do(?:ing)? business|recommend\\w*)\\b.{0,24}\\b(?:again|anymore|any more|you|with you|from you|your)\\b|los(?:t|e|ing) (?:a|me as a|us as a|another|this|your) (?:\\w+ )?customers?|(?:i am|i'm|we are|we're|im) (?:done|leaving|out|finished)(?: with| here|[.!]|$)|last time (?:i|we)(?:'ll| will|'m| am|'re| are)?\\b|done with (?:you|this company|your)|taking my (?:business|money)",
    ),
    unless: /\b(?:can'?t|cannot|could not|couldn'?t|unable|able to|how (?:do|can) i|order (?:number|confirmation))\b/i,
    reason: 'says this may have been the last time',
  },
  {
    flag: 'threat',
    pattern: of(
      '(?:my |a |our |the )?(?:lawyers?|solicitors?|attorneys?)\\b|legal (?:action|steps|advice|proceedings|team|department)|small claims|take (?:you|this|them) to court|in court|see you in court|sue (?:you|your|them|the)|suing|trading standards|ombudsman|(?:consumer (?:rights|protection|affairs))|better business bureau|\\bbbb\\b|regulator|citizens advice|watchdog',
    ),
    unless: /\b(?:i am|i'm|as) an? (?:lawyer|solicitor|attorney)\b|\bno (?:lawyer|court)\b/i,
    reason: 'speaks of legal steps',
  },
  {
    flag: 'threat',
    pattern: of(
      'charge-?back|(?:a|the) charge back|dispute (?:it|this|the (?:charge|payment|transaction))|(?:with|through|via|to|contact\\w*|call\\w*) my (?:bank|card|credit card|paypal)\\b.{0,30}\\b(?:dispute|reverse|claim|back)|(?:bank|card company|paypal) (?:to )?(?:reverse|dispute)|report (?:you|this|it|your company) to|(?:go|going|call|contact\\w*) (?:to )?the (?:police|press|media|papers|news)',
    ),
    reason: 'speaks of a chargeback or a report',
  },
  {
    flag: 'threat',
    pattern: of(
      '(?:one|1|bad|negative|scathing|terrible|honest|zero)[- ]?(?:star)? (?:review|rating)s?|trust ?pilot|(?:post|share|tell|put|warn|write)\\b.{0,30}\\b(?:everyone|everybody|all my (?:friends|followers)|social media|twitter|facebook|instagram|tiktok|reddit|google reviews?|online|the world)',
    ),
    unless: /\b(?:recommend|great|love|brilliant|excellent|happy|amazing|wonderful)\b/i,
    reason: 'speaks of a public review',
  },
  {
    flag: 'threat',
    pattern: of(
      "(?:i(?:'ll| will| am going to|'m going to| swear i(?:'ll| will)?)|we(?:'ll| will)) (?:\\w+ ){0,3}(?:come (?:down|over|round|to your)|find (?:you|out where)|hurt|kill|punch|burn|smash|beat|destroy you|make you pay|make sure you)|(?:i )?know where you (?:live|work)|watch your back|you(?:'ll| will) (?:be sorry|regret|pay for)|(?:and )?you (?:won'?t|will not) like it|swear (?:to god )?(?:i(?:'ll| will)|ill) (?:be|come|go) (?:down|over|round|there|at)|show you what|hope you (?:die|get|all die|lose|rot)",
    ),
    reason: 'threatens harm',
  },
  {
    flag: 'abuse',
    pattern: of(
      `(?:you|u|ya|your|ur|you're|youre|you are|your (?:team|staff|agents?|people|colleagues?)|this (?:agent|guy|woman|man|person)|(?:he|she|they)(?:'s|'re| is| are| was))(?: (?:all|are|re|is|were|was|guys|people|lot|bunch|a|an|of|such|just|complete(?:ly)?|total(?:ly)?|absolute(?:ly)?|bloody|fucking|f\\S+|so|really|must be|useless|stupid|lying|incompetent|pathetic|kind|sort|the|worst|being|obviously|clearly|team|staff))* ${INSULT}\\b`,
    ),
    unless:
      /\b(?:(?:your|ur|this|the) (?:useless|pathetic|stupid|incompetent) (?:website|site|app|product|service|system|policy|form|page|excuse|router|box|thing)|(?:website|site|app|product|service|company|system|policy|it|this|that|form|page|price) (?:is|was|are) (?:\w+ )?(?:useless|pathetic|stupid|a joke)|i(?:'m| am| feel| must be) .{0,12}(?:stupid|useless|an idiot)|(?:are|is) you (?:useless)? ?to)\b/i,
    reason: 'an insult at a person',
  },
  {
    flag: 'abuse',
    pattern: of(
      `(?:f+[u*#@]+[c*k#@]*k?(?:ing)?|screw|sod|piss|bugger) (?:you|off|u\\b)|go to hell|shut (?:the \\S+ )?up|kiss my|drop dead|kill yourself|brain ?dead|get your s\\S+t together|what (?:kind|sort) of (?:an? )?(?:idiot|moron|imbecile)|(?:bunch|load|pack|team) of (?:\\w+ )?${INSULT}|son of a|piece of (?:shit|s\\S+t|crap|trash) (?:human|person|like you)|are you (?:\\w+ )?(?:stupid|dumb|retarded|blind|deaf|thick|illiterate|braindead|an idiot)|(?:are you|r u) all (?:stupid|idiots|braindead)|i hope you (?:die|choke|rot|get fired|lose your job)`,
    ),
    reason: 'words aimed at a person',
  },
  {
    flag: 'repeat-contact',
    pattern: of(
      "any (?:update|news|progress|word|luck)\\b|follow(?:ing)?[- ]up|chas(?:e|ing) (?:this|up|you|a)|(?:just )?checking (?:in|back|up)|(?:as|like) (?:i|we) (?:already )?(?:said|mentioned|wrote|explained|told)|(?:my|our) (?:previous|last|first|earlier|original|other|prior|many|several|\\w+) (?:e-?mails?|messages?|calls?|tickets?|requests?|enquir(?:y|ies)|complaints?|conversation)\\b|i(?:'ve| have)? (?:already )?(?:called|emailed|e-mailed|written|wrote|contacted|messaged|asked|raised|reported|phoned|tweeted|chatted|spoken|spoke|sent)\\b.{0,40}\\b(?:already|before|again|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday)|yesterday|(?:days?|weeks?|months?) ago|both times|this (?:week|month))|(?:writing|contacting|emailing|asking|calling|messaging) (?:you )?again|(?:still|yet) (?:no|waiting for|not (?:had|received|heard|got))\\b.{0,24}\\b(?:reply|response|answer|update|back|word|you)|haven'?t heard (?:back|anything)|not heard (?:back|anything)|no (?:reply|response|answer) (?:to|from|yet|so far)|is anyone (?:reading|there)|hi again|hello again",
    ),
    unless: /\bthank(?:s| you) (?:again )?for (?:following|your)\b|\bmy (?:new|own|work|old) e-?mail\b/i,
    reason: 'has written about it before',
  },
  {
    flag: 'complaint',
    pattern: of(
      'complain(?:t|ts|ing)?\\b|unacceptable|not acceptable|unsatisfactory|not good enough|poor (?:service|quality|workmanship|customer|experience|communication)|dissatisfied|compensation|(?:want|expect|demand|give me) (?:my|a|our) (?:full )?(?:money|refund)|disappointed|disappointing|let (?:me|us) down|not (?:what|as) (?:i |we )?(?:ordered|described|advertised|expected)',
    ),
    unless:
      /\b(?:no|never|can'?t|cannot|nothing to) (?:a )?(?:any )?complain\w*|\bfor a complaint form\b|\b(?:not|never) (?:been )?disappoint\w*|\bmonth'?s? complaint\b/i,
    reason: 'complains',
  },
];
