import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'would-prefer',
  side: 'customer',
  match: [
    "[(i'd|we'd) (much|really|strongly)? (prefer|rather)]",
    '[(i|we) (would)? (much|really|strongly)? (prefer|rather)]',
    '[(my|our) preference (is|would)]',
    '[preferably]',
    '[ideally]',
  ],
  unless: [
    'ideally (suited|placed|located|situated|sized)',
    '(than) .{0,3} (i|we) prefer',
    '(i|we) rather (like|liked|enjoy|enjoyed|think|hope)',
    '(preference|preferences) (is|are) not',
  ],
  says: 'They say what they would like best. If you can, do that; if not, offer the nearest thing you can do.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
