import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'stranded',
  side: 'customer',
  match: [
    '[(am|are|be|left|leaving|leaves|been|us|me) stranded]',
    '[(i|we) (am|are|have been) .{0,2} stuck (at|in|on|outside) (the|a|an|your|this)? .{0,2} (airport|station|motorway|roadside|lobby|street|rain|cold|car|lift|elevator|train|border|platform|gate|terminal|lounge|road|town|snow)]',
    '[(i|we|she|he|parents|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) (am|are|is)? .? stuck (here|abroad)]',
    '[(locked|shut) out of (my|our|the) .? (house|flat|home|room|car|apartment|hotel|building|cottage|hostel|hall|halls|dorm|dormitory|residence|studio|block|van|lodge|cabin)]',
    '[(am|are) .{0,2} (standing|sitting|stood|sat|locked) outside]',
    '[(nowhere|no place) to (sleep|stay)]',
    '[(sleep|sleeping) (at|in|on) the .? (airport|station|street|streets|floor of)]',
    '[broken down (on|at|by) the .{0,2} (motorway|road|roadside|highway|side)]',
    '[no way (to|of) (get|getting|reach|reaching) (home|back|there)]',
    '[stuck (in|at|on) . (airport|station)? (with no|without|without any) (my|our|a)? (money|cash|car|keys|passport|luggage|phone)]',
    '[(no idea|not know|nowhere|no place) (where)? (to|we can|i can|we will|i will|we should|i should)? (go|sleep|stay) (tonight|now)]',
    '(i|we|am|are|been|got|get)? [(locked|shut) out] (keys|since|and it|with|tonight|in the|right now)',
    '^[(locked|shut) out]',
    '[(can|could) not get (home|back) tonight]',
  ],
  unless: [
    'stranded .{0,6} (last|yesterday|ago)',
    'stranded (cotton|wire|cable|thread|copper)',
    '(not|never|if) .{0,3} (stranded|stuck)',
    'if .{0,4} (stranded|stuck|broken)',
    '(locked|shut) out .{0,12} (account|accounts|app|login|log|password|portal|email|sign|admin|system|banking|site|website|code|profile|dashboard|server|mailbox)',
    '(account|login|password|portal|app|dashboard|server|mailbox) .{0,10} (locked|shut) out',
    '(locked|shut) out .{0,8} (tries|attempts|reset|pin|link)',
  ],
  says: 'They may be stuck somewhere right now. Give one thing they can do at once, and a number that somebody answers.',
  instead: [],
  source: 'House style, 2026: who is stuck needs one step now',
  moves: {},
  raises: ['high-stakes', 'urgent'],
  weight: 0,
  applies: ['any'],
};

export default rule;
