import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'feels-ignored',
  side: 'customer',
  match: [
    '[(i|we) (have been|am being|are being|keep being|keep getting|feel|felt|am|are|get|was|were) (completely|totally|just|simply|utterly|being|so|constantly)? (ignored|fobbed off|brushed off|stonewalled)]',
    '[(emails|mails|messages|complaints|calls|letters|complaint|questions) .{0,4} (ignored|unanswered)]',
    '[(you|they|support|everyone) (just|simply|keep|have|are|all|always|deliberately|still)? (ignore|ignored|ignoring|ignores) (me|us|my|our|every)]',
    '[(nobody|no one) .{0,3} (cares|care|listen|listens|listening|listened|cared|bothers|bothered)]',
    "[(you|they|company|y'all|really|clearly|obviously|simply) (do|does|did) not (even|really|actually|seem to)? (care|listen)]",
    '[(fall|falls|falling|fell|fallen) on deaf ears]',
    '[(talking|talk|speaking) to a (brick)? wall]',
    '[(treated|treat|treating) (me|us)? like (a number|just a number|dirt|rubbish|nothing|a nuisance|a criminal|second class)]',
    "[(you|they|people|y'all) (are|is|ain't) (just|simply|clearly)? (not)? (even|really)? listening]",
  ],
  unless: [
    '(can|could|would|will|please|may|to|should) (you)? (please|just|simply)? ignore',
    '(never|not) .? ignored',
    'api (calls|messages) .{0,3} ignored',
    '(cares|care) (which|whether|what|if|for)',
    'if (you|nobody) .{0,4} (care|cares|listen|listens)',
    'ignored .{0,3} (spam|filter|rule|folder|mistake)',
    '(calls|messages|emails|mails) .{0,3} (ignored|unanswered) (by|in) (the|its|my) .? (filter|rule|script|parser|server|app)',
    '(are|is) you .? listening',
    '(you|they|people) (are|is) (just|simply|clearly|even|really)? listening',
  ],
  says: 'They feel that nobody listens. Their own words and details in the first line may show that somebody has read it.',
  instead: [],
  source: 'Packard and Berger 2021: concrete words raise the sense of being heard',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
