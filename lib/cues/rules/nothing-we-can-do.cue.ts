import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'nothing-we-can-do',
  side: 'agent',
  match: [
    '[there is nothing (more|else)? (i|we) (can|could) do]',
    '[nothing (i|we) can do]',
    '[(that|this|it) is (not possible|impossible)]',
    '[my hands are tied]',
  ],
  unless: [
    '(possible|impossible) to (miss|overlook|break|lose)',
    '(possible|impossible|do) .{0,14} (but|however|instead) .{0,3} (i|we|you) (can|could|will|have|would)',
  ],
  says: 'This may sound like being sent away. Even a small choice, or who else may help, keeps the door open.',
  instead: [],
  source: 'Singh et al. 2018: options satisfy even where they are not granted',
  moves: { solution: -0.2, tact: -0.15, empathy: -0.1, valence: -0.6 },
  weight: 0.9,
  applies: ['any'],
};

export default rule;
