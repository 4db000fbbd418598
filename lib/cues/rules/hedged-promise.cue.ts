import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'hedged-promise',
  side: 'agent',
  match: [
    '[i (think|guess|believe)] (it|we|this|that|the|your|they) .? (may|might|should|will|could)',
    '[hopefully] (it|we|the|your|they|this|that) .? (will|should|may|might|can)',
    '(will|should|may|might|can|could) [hopefully]',
    '[hopefully] (in|on|by|before|within|tomorrow|today|tonight|later)',
    '(i|we) will [(try to|try my best to|do my best to|try our best to|do our best to)] (flag|call|send|get back|reply|respond|answer|escalate|sort|solve|resolve|update|email|write|process|raise|contact|look|check)',
  ],
  unless: [
    'i (think|guess|believe) .{0,3} (idea|suggestion|point|tip|note|notes)',
    'i (think|guess|believe) .{0,4} (may|might|could) (have been|have|be) (blown|loose|broken|worn|stuck|bent|faulty|wrong|full|blocked|dirty|empty|the)',
    'hopefully (see|enjoy|like|help|helps|last|lasts)',
    'hopefully by now',
    'hopefully in the (meantime|meanwhile|future)',
    'will (try|do) .{0,6} (again|reach|reproduce)',
    'will (try|do) .{0,12} if (i|we|nobody|that|it)',
  ],
  says: 'A promise wrapped in doubt may not calm. Keep softeners for requests and say plainly what will happen.',
  instead: [''],
  source: 'Villarroel Ordenes et al. 2019: sure wording goes with problems seen as solved',
  moves: { solution: -0.1, clarity: -0.08 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
