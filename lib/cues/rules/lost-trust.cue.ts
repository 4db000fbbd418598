import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'lost-trust',
  side: 'customer',
  match: [
    '[(lost|losing|lose) (all|my|our|any|every)? .? (trust|faith|confidence)]',
    '[(longer|not|never) (really|ever)? trust (you|your|this|anything)]',
    '[(been|was|were|feel|felt|being|am|are|you) (badly|completely|totally|deliberately|clearly|so)? (misled|deceived|duped|conned|cheated|lied to|ripped off)]',
    '[(you|agent|staff|company|salesman|adviser) (all|have|has|just|simply)? lied]',
    '[(a|an|outright|complete|blatant|downright|total) lie]',
    '[(was|were) told .{0,8} (untrue|lie|false)]',
    '[(told|telling) (me|us) (a lie|lies)]',
    '[(that|which|this) (is|was|turned out) (simply|just|plainly|clearly|completely|totally)? (not true|untrue|a lie)]',
    '[(how can|why should) (i|we) (trust|believe)]',
    '[(company|shop|business|firm|offer|subscription) is (a|an) .? (scam|con|fraud)]',
    '[(totally|completely|deliberately|is|was) (misleading|dishonest|deceptive)]',
  ],
  unless: [
    '(not|never) .{0,2} (lost|lied|misled|cheated|deceived)',
    'trust (your|this) (certificate|device|site|cert|connection)',
    '(browser|phone|laptop|computer|windows|chrome|system|firefox|mac) .{0,4} trust',
    'lie (flat|in|down)',
    'true to',
    'if .{0,5} (true|untrue|lie|misled)',
    '(is|was) it .{0,2} (misleading|not)',
  ],
  says: 'Their trust has gone. Facts they can check, and a plain word about what was wrong, may bring back more than assurances.',
  instead: [],
  source: 'House style, 2026: trust comes back with facts that can be checked',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
