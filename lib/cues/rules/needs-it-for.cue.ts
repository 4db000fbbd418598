import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'needs-it-for',
  side: 'customer',
  match: [
    '[(need|needed|want|require|bought|ordered) (it|this|them|one|these|that|both) for (my|our|a|an|the|his|her) .{0,3} (birthday|wedding|christening|funeral|exam|exams|interview|party|trip|holiday|graduation|anniversary|honeymoon|presentation|thesis|baptism|retirement|operation|surgery|course|move|festival|market|conference|concert|show|fair|event|ceremony|dinner|christmas)]',
    '[(need|needed|require) (it|this|them|one|these|that|both) for (my|our|the|his|her|work|school|university|college|christmas|court|tax) .?]',
    '[(gift|present|surprise) for (my|our|his|her|a) .]',
    '[(it|this|they|these) (is|are|was)? (meant)? for (my|our|his|her) .{0,2} (birthday|wedding|christening|funeral|exam|exams|interview|party|trip|holiday|graduation|anniversary|honeymoon|presentation|thesis|baptism|retirement|operation|surgery|course|move|festival|market|conference|concert|show|fair|event|ceremony|dinner|christmas)]',
    '[(it|this|they|these) (is|are|was)? (meant)? for (my|our|his|her) (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|class|children|kids|pupils|clients|guests)]',
    '[in time for (my|our|his|her|the) .{0,2} (birthday|wedding|christening|funeral|exam|exams|interview|party|trip|holiday|graduation|anniversary|honeymoon|presentation|thesis|baptism|retirement|operation|surgery|course|move|festival|market|conference|concert|show|fair|event|ceremony|dinner|christmas)]',
    '[in time for (christmas|easter|school)]',
    '[(hired|rented|bought|ordered|booked|purchased|borrowed) .{0,5} for (my|our|his|her) .{0,3} (birthday|wedding|christening|funeral|exam|exams|interview|party|trip|holiday|graduation|anniversary|honeymoon|presentation|thesis|lesson|lessons|class|classes|homework|school|studies|performance|concert|show|fair|market|ceremony|christmas)]',
    '[(from you|it|them|this|these) for (my|our|his|her) .{0,2} (lesson|lessons|class|classes|homework|school|studies|performance)]',
  ],
  unless: [
    '(came|arrived|got|was|were|made|delivered) .{0,4} in time',
    '(there|any|free) .? (gift|present)',
    'for (the|a) (first|second|third|last|same|moment|long|while|week|month|year)',
    '(not|never) .{0,3} (need|needed|want|for)',
    '(thank|thanks|perfect|lovely|great) .{0,9} for (my|our|his|her)',
    '(hired|rented|bought|ordered|booked|purchased) .{0,12} (was|were) .{0,2} (splendid|lovely|perfect|great|beautiful|wonderful|delicious)',
    '(birthday|wedding|party|holiday|trip) last (year|month|summer)',
  ],
  says: 'They say what they need it for. Naming that in the answer may show that you have read it.',
  instead: [],
  source: 'Packard and Berger 2021: concrete words raise satisfaction and the sense of being heard',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
