import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'cannot-expect',
  side: 'agent',
  match: [
    '[you can not (really|seriously|honestly|possibly|reasonably|just|simply)? expect]',
    '[you can (hardly|scarcely) expect]',
    '[surely you (can|must|do|will|would)? (understand|realise|realize|appreciate|see)]',
    '[you surely (understand|realise|realize|appreciate|see)]',
    '[what (else)? (did|were) you (really|seriously)? (expect|expecting)] (us|me|for|when)',
    '^[what (else)? (did|do) you (really|seriously)? expect]$',
    '[(unreasonable|unrealistic|unfair) to expect]',
  ],
  unless: [
    'expect (to|on) (see|happen|hear|get|find|the)',
    'expect (you|them) to',
    '(know|knew|understand|agree|not|course) .{0,3} (unreasonable|unfair|unrealistic) to expect',
    '(unreasonable|unfair|unrealistic) to expect you',
  ],
  says: 'Calling their wish too much may sound like a rebuke. Say what is possible, and let the wish stand.',
  instead: [],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.3, empathy: -0.15, valence: -0.4 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
