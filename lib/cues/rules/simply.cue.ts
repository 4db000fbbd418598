import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'simply',
  side: 'agent',
  match: [
    '[simply] (click|go|restart|press|log|open|enter|follow|select|choose|use|call|return|reply|contact|download|fill|turn|remove|reset)',
    '(you|can) [(simply|easily)] (click|go|restart|press|log|open|enter|follow|select|choose|use|return|download|fill|turn|remove|reset)',
  ],
  says: 'What is simple for you may not be for them. The step reads the same without it.',
  instead: [''],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.05 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
