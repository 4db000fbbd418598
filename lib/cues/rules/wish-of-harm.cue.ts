import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wish-of-harm',
  side: 'customer',
  match: [
    '[hope (you|your|u|all|they) .{0,5} (die|rot|burn|suffer|choke|fired|sacked|cancer|killed)]',
    '[(i|we) know where (you|u) (live|work|park)]',
    '(i|we) (will|am going to|are going to|swear|shall) .{0,4} [(kill|hurt|punch|stab|shoot|strangle|beat|smash) (you|him|her|them|somebody|someone)]',
    '(i|we) (will|am going to|are going to|shall) .{0,2} [(burn|blow|smash|bomb|torch) (your|the|this) .? (shop|office|store|place|building|house|windows)]',
    '[watch your back]',
    '[you will (all|so|really|deeply)? regret (this|it|that|the)]',
    '[you will (all)? be (so|very)? sorry]',
    '[(burn|rot) in hell]',
    '[(deserve|deserves) to (die|rot|suffer|burn)]',
    '[(kill|hang|shoot) (yourself|yourselves)]',
    '[(i|we) (will|am|are) (come|coming) after (you|him|her)]',
    '[(i|we) will (hunt you|track you down|make you pay)]',
    '[(find|found) out where you (live|park)]',
  ],
  unless: [
    'hope (you|your|u) .{0,4} not',
    '(shoot) (you|him|her|them) (a|an|over)',
    'beat (you|them|him|her) (to|there)',
    'sorry to (hear|learn|read|know|see|miss)',
    '(told|tell|said|says|shouted|yelled|wrote|threatened|saying|screamed) .{0,8} (know|kill|hurt|hope|regret|burn|punch|watch|rot)',
    '(die|choke) (laughing|of laughter)',
    'regret (the|it|that|this) (price|choice|purchase)',
    'watch your back (garden|door|yard)',
  ],
  says: 'This is a threat or a wish that somebody may come to harm. Do not answer alone: show it to the person in charge.',
  instead: [],
  source: 'House style, 2026: a threat is a matter for the lead, not for one agent',
  moves: {},
  raises: ['threat', 'abuse'],
  weight: 0,
  applies: ['any'],
};

export default rule;
