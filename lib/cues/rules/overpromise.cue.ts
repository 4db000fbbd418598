import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'overpromise',
  side: 'agent',
  match: [
    '[(will|shall) (absolutely|definitely)? (never|not) (ever)? (happen|occur) (to you|to anyone)? again]',
    '[(i|we) (absolutely|personally|hereby)? (promise|guarantee|assure) you? /^100/ (percent)?]',
    '[(i|we) (can)? (absolutely|personally|fully)? guarantee (you)? that]',
    '[(i|we) (can)? (absolutely|personally|fully)? guarantee you will]',
    '[you have my word]',
    '[you will never (ever)? (have|see|face) (this|that|any|such|another|a single) .{0,2} (problem|problems|trouble|issue|issues|delay|delays|error) (again)?]',
  ],
  unless: [
    '(hope|hoping|ensure|ensuring|sure|whether|if|not|cannot|nobody|so) .{0,7} (will|shall) (never|not)',
    '(hope|hoping|ensure|ensuring|sure|whether|if|not) .{0,4} guarantee',
    'guarantee that .{0,3} (frame|frames|parts|battery|motor|boiler|quality|paint|covers|runs)',
  ],
  says: 'A promise without limits may sound less true than one with a day in it. Say what you have changed.',
  instead: [],
  source: 'House style, 2026: a promise nobody can keep costs trust',
  moves: { solution: -0.06, tact: -0.05 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
