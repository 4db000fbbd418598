import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'passed-around',
  side: 'customer',
  match: [
    '[(been|being|was|were|get|got|getting|am|are) .? (passed|bounced|pushed|shunted|handed|sent|referred) (around|from one|from pillar|from department|from person|from agent|between|back and forth)]',
    '[(passed|passing|pass|bounced|bouncing|shunted|pushed|pushing) (me|us) (around|on|from|between)]',
    '[(sent|send|sending|sends) (me|us) (around|from here|from one|in circles|round in|from pillar|between|back and forth)]',
    '[(was|were|been|got|being|get) (transferred|passed|redirected|forwarded) .{0,3} (twice|times)]',
    '[transferred (me|us) .{0,3} (twice|times)]',
    '[(everyone|everybody|each) .{0,6} (call|ask|contact|try|ring|phone|email) .{0,3} (someone|somebody|else)]',
    '[pillar to post]',
    '[from one (department|person|agent|team|office|desk|colleague|adviser|advisor) to (another|the next|the other)]',
    '[(around|round) in circles]',
    '[(blame|blames|blaming) each other]',
    '[(send|sends|sent|refer|referred|refers|transfer|transferred|pass|passed|direct|directed|point|pointed) (me|us) (on|over|back|straight|through)? to (somebody else|someone else|another department|another person|another desk|another team|another number|another office|another colleague|a different department|a different team|a different person|yet another)]',
    '[(say|says|said|tell|tells|told) (me|us|i|we)? (to|must|should)? (ask|call|contact|email|write|ring|phone|speak|go) .{1,8} (say|says|said|tell|tells|told) (me|us|i|we)? (to|must|should)? (ask|call|contact|email|write|ring|phone|speak|go)]',
    '[(everyone|everybody|each|one|all) .{0,4} (say|says|said) it is (not their|somebody else|someone else|the other)]',
    '[(spoken|talked|spoke|written|passed) to (three|four|five|six|several|many) (different)? (people|persons|departments|agents|colleagues|teams|advisers|advisors|offices)]',
  ],
  unless: [
    '(parcel|parcels|package|order|it|suitcase|bag|luggage|money|payment|amount|card|file|cat|ball|letter) .{0,4} (passed|bounced|pushed|shunted|handed|sent|transferred|forwarded)',
    '(robot|vacuum|mower|car|it|toy|train|drone|dog|track) .{0,3} (around|round) in circles',
    '(grow|growing|move|moved|switch|hand|handed|handing|template) .{0,6} from one',
    '(please|kindly|you|then|will|could|can|would) (send|refer|transfer|pass|direct|point) (me|us)',
  ],
  says: 'They were sent from one desk to the next. Keep it yourself if you can, and say that it now stays with you.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: owning the step raises satisfaction',
  moves: {},
  raises: ['repeat-contact'],
  weight: 0,
  applies: ['any'],
};

export default rule;
