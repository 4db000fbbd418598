import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'due-respect',
  side: 'agent',
  match: [
    '[with (all)? due respect]',
    '[with (the greatest|the utmost|all the|the greatest of) respect]',
    '^[with respect]',
    '[no (offence|offense) (meant|intended)? but]',
    '[please? do not take (this|it|that) the wrong way but?]',
  ],
  unless: ['respect (to|for)', '(treat|treats|treated|treating|handle|handles|handled|handling) .{0,8} with'],
  says: 'It may sound like the start of an insult. The point is kinder without the preamble.',
  instead: [''],
  source: 'House style, 2026: a preamble that announces a slight',
  moves: { tact: -0.25, warmth: -0.08, valence: -0.2 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
