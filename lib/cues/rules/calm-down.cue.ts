import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'calm-down',
  side: 'agent',
  match: [
    '[please? calm (down|yourself)]',
    '[there is no (need|reason) to (be|get) (upset|angry|rude|frustrated|annoyed|emotional)]',
    '[please? do not (be|get) (upset|angry|mad|frustrated|annoyed|emotional)]',
  ],
  unless: [
    '(hour|hours|minute|minutes|day|days|week) to calm',
    '(can|will|may|might|could|would|things|prices|winds|helps) calm',
  ],
  says: 'Being told how to feel may make things worse. Show that you see the reason, then act on it.',
  instead: ['I can see why this is upsetting', 'I can see why this is annoying'],
  source: 'Weisberg et al. 2023: concern went with better mood, guessing at feelings with worse',
  moves: { tact: -0.35, empathy: -0.25, valence: -0.5 },
  weight: 1,
  applies: ['any'],
};

export default rule;
