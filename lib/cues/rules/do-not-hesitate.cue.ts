import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'do-not-hesitate',
  side: 'agent',
  match: [
    '[please? (do not hesitate to|feel free to)] (contact us|contact me|contact our|reach out|get in touch|get back|call us|call me|call our|email us|email me|email our|write|reply|message|ring us|ring me|ask us|ask me|ask if|ask any|ask questions|let me know|let us know|drop me|drop us|come back)',
    '[please? (do not hesitate to|feel free to)] ask$',
  ],
  unless: ['(we|they|i|you|who|couriers|drivers|people|customers) (do|feel)'],
  says: 'A letter-book ending may sound like a template. A plain invitation to write sounds more like a person.',
  instead: ['just'],
  source: 'House style, 2026: plain words rather than set phrases',
  moves: { warmth: -0.05 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
