import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'unfortunately',
  side: 'agent',
  match: ['[unfortunately]', '[regrettably]'],
  unless: [
    '(unfortunately|regrettably) .{0,25} (but|however|instead|so) .{0,3} (i|we|you|what) (can|could|will|have|would|may|am)',
  ],
  says: 'With nothing after it, this word may sound like the end of the matter. Start with what is possible, or say what you are sorry for.',
  instead: ['I am sorry to say'],
  source: 'Singh et al. 2018: options satisfy even where they are not granted',
  moves: { solution: -0.08, valence: -0.5 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
