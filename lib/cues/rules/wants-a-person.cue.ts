import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-a-person',
  side: 'customer',
  match: [
    '[(speak|talk) (to|with) (a|an|the|some|your) .? (human|person|manager|supervisor|agent|someone)]',
    '[(real|actual) (person|human)]',
    '[(speak|talk|chat) (to|with) (somebody|someone) (for real)?]',
    '[(speak|talk|chat) (to|with) (a|an|the|some|your|any)? .? (operator|representative|rep|human|humans)]',
    '[(want|need|prefer|like|give me|get me|get|send me|reach|find) (a|an|any|some|one)? .? (human|humans)]',
    '[(is|are) there (a|an|any|no|not a)? (real|actual|live)? (human|humans)]',
    '[(live|proper|flesh and blood) (agent|person|human)]',
    '(phone|telephone|line|wait|waiting|hold|hotline) .{0,5} [for (a|one) (human|real|living|live)? voice]',
    '[(human|living|real) voice]',
    '(person|human|somebody|someone|people|real) .{0,5} [not (a|this|the|your|another|some)? (chatbot|bot|robot|machine)]',
    '[(put|transfer|connect|pass) (me|us) (through|over|on)? to (a|an|your|the) .? (human|person|manager|supervisor|agent)]',
    '[(can|could|will|would) (somebody|someone|a human|a person) (please|just|actually)? (call|ring|phone) (me|us)]',
  ],
  unless: [
    '(thank|thanks|glad|lovely|great|nice|good|happy|pleased) .{0,8} (speak|talk)',
    '(thank|thanks|glad|lovely|great|nice|good|happy|pleased) .{0,8} (real|actual)',
    'rather not (speak|talk)',
    'not (want|need|wish|like) to (speak|talk)',
    'human (rights|resources|error|translator|hair|size|body|resource|review|anatomy|skeleton|figure)',
    '(you|they|colleague|team) (should|could|will|can|might|would|to|must|did)? (please)? (speak|talk|chat) (to|with)',
    '(voice) (actor|command|recorder|note|message|mail|over|recording)',
    'not (speak|talk|chat) (to|with) .{0,2} about (me|us|my)',
    'human (touch|readable|contact|eye|hand|interest)',
    'love to (talk|chat|speak)',
  ],
  says: 'They ask for a person. Your name and a line in your own words may be what they miss.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: “I” raises felt empathy and agency',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
