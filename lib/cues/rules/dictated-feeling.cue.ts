import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'dictated-feeling',
  side: 'agent',
  match: [
    '[you should (feel|be) (happy|grateful|glad|thankful|pleased|satisfied|relieved)]',
    '[you (need|have) to (be patient|be more patient|be reasonable|understand|realise|realize|appreciate|relax)]',
    '[you must (understand|realise|realize|appreciate)]',
    '[be reasonable]',
  ],
  unless: ['(meant|supposed|seems|appears|likely|price|prices|fee) .{0,2} be reasonable'],
  says: 'Telling somebody what to feel or understand may sound like talking down. Give the facts and let them judge.',
  instead: [],
  source:
    'Weisberg et al. 2023: concern went with better mood, guessing at feelings with worse; Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.3, empathy: -0.2, valence: -0.3 },
  weight: 0.9,
  applies: ['any'],
};

export default rule;
