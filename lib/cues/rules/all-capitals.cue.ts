import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'all-capitals',
  side: 'agent',
  match: [
    '[(please|not|must|never|only|before|now|no|need|read|you|your|do|again|always|immediately) @isUpperCase @isUpperCase @isUpperCase{0,12}]',
    '[@isUpperCase{1,8} (please|not|must|never|only|before|now|no|need|read|you|your|do|again|always|immediately) @isUpperCase{1,12}]',
    '[@isUpperCase{2,8} (please|not|must|never|only|before|now|no|need|read|you|your|do|again|always|immediately)]',
    '[(not|must|never)]',
    '[(will|has|have|had|is|are|was|were|does|do|did|should) (be|been|not|to|never|all|already|no|always|only) @isUpperCase{0,10}]',
  ],
  unless: [
    '!@isUpperCase',
    '@hasQuote',
    '@hasQuote .{0,8} @hasQuote',
    '(press|select|choose|click|tap|says|reads|shows|showing|labelled|marked|stamped|option|button|called|sign) .{0,2} @isUpperCase{1,12}',
    'not (gate|gates|operator|function)',
  ],
  says: 'Capitals may sound like shouting. Put the weighty word first or last in the sentence instead.',
  instead: [],
  source: 'House style, 2026: capitals read as a raised voice',
  moves: { tact: -0.15, warmth: -0.08, valence: -0.2 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
