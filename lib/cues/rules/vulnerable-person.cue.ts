import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'vulnerable-person',
  side: 'customer',
  match: [
    '[(elderly|disabled|blind|deaf|autistic|frail|housebound|bedridden|paralysed) .? (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|child|lady|couple|neighbour|person)]',
    '[(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|child) (is|are)? .? (disabled|blind|deaf|autistic|frail|housebound|bedridden|paralysed)]',
    '[(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|child) (has|have|with|suffers) .{0,3} (autism|dementia|alzheimer|parkinson|palsy)]',
    '[(my|our|his|her|an|a) (/^[789][0-9]$/|/^[1-9]$/|two|three|four|five|six|seven|eight|nine|ten) (year|years|month|months|week|weeks) old .? (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|baby|child|girl|boy|grandson|granddaughter)]',
    '[(my|our) (/^[1-9]$/|two|three|four|five|six|seven|eight|nine) (year|month|week) old] (is|was|has|had|and|who|can|could|needs|got)',
    '[(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) (is|aged) (/^[89][0-9]$/)] ',
    '[(with|have|has|got) (a|my|our|two) .? (baby|babies|newborn|toddler|toddlers|infant|infants)]',
    '[(my|our) .{0,2} (newborn|baby|toddler)] (is|was|has|had|can|could|needs|sleeps|in|without)',
    '[(alone|own|myself|herself) .{0,3} (night|dark)]',
    '[(mother|father|mum|mom|dad|gran|nan|grandmother|grandfather|aunt|uncle|she|he) lives .? alone]',
    '[single (mum|mother|mom|dad|father)]',
    '[(carer|caregiver) (for|of) (my|our|a) .?]',
    '[(i|she|he|mother|father|mum|mom|dad|gran|nan|aunt|uncle|husband|wife|we) (am|is|are) (a|an|both|just a|only a)? (pensioner|pensioners|oap|widow|widower|amputee|invalid|wheelchair user|registered blind|registered disabled)]',
    '[(i|she|he|they|mother|father|mum|mom|dad|grandmother|grandfather|gran|grandma|grandpa|nan|aunt|uncle|husband|wife|neighbour) (am|is|are|turned|turns|aged) (nearly|almost|now|already|over)? (/^[789][0-9]$/) (years old|years|now)?]',
    '[(son|daughter|grandson|granddaughter|baby|girl|boy|youngest|toddler|nephew|niece) (is|she is|he is|just turned|aged) (only|just|still)? (/^[1-6]$/|two|three|four|five|six) (years old|year old|months|months old|weeks old|now)?]',
    '[(i|she|he) (am|is) (severely|partially|registered|completely|almost)? (disabled|blind|deaf|housebound|bedridden|frail|partially sighted)]',
  ],
  unless: [
    '(baby|toddler|infant|newborn) (seat|seats|chair|cot|bed|monitor|carrier|food|formula|shower|clothes|bath|gate|blanket|gift|stroller|size|sizes|shoes|car|milk|bottle|bouncer|range|section|wipes|corner)',
    'blind (spot|date|hem|hole|copy|carbon)',
    '(not|no|nobody) .{0,3} (disabled|blind|deaf|alone)',
    '(machine|light|lights|door|it|app|phone) .{0,4} own',
    'if .{0,4} (baby|toddler|child)',
    '(pensioner|pensioners|oap|widow) (discount|rate|ticket|tickets|pass|card|price|prices|offer|fare)',
    '[(/^[0-9]+$/|two|three|four|five|six) (kilo|kilos|kg|percent|cm|inches|feet|foot|miles|km|hours|minutes|points|classes|of|times|hundred|thousand|pages|days|euro|pounds|years younger|years older)]',
    '(son|daughter|grandson|granddaughter|baby|girl|boy|youngest|nephew|niece) .{0,16} (size|sizes|suit|suits|suitable|recommend|suggest|loves|likes|wants|enjoys|course|ticket|bike|toy|gift|present)',
    '(blind|deaf) (to|without)',
  ],
  says: 'Somebody who needs more care than others is part of this. Ask what would help, and take the steps off their hands.',
  instead: [],
  source: 'House style, 2026: children, frail and disabled people come first',
  moves: {},
  raises: ['high-stakes'],
  weight: 0,
  applies: ['any'],
};

export default rule;
