import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'simply',
  side: 'agent',
  match: [
    '[simply] (click|go|restart|press|log|open|enter|follow|select|choose|use|call|return|reply|contact|download|fill|turn|remove|reset|set|reboot|install|reinstall|update|refresh|switch|unplug|plug|connect|disconnect|delete|clear|copy|paste|type|tap|swipe|drag|scan|tick|upload|check|change|add|try|visit|sign|hold|wait)',
    '(you|can) [(simply|easily)] (click|go|restart|press|log|open|enter|follow|select|choose|use|return|download|fill|turn|remove|reset|set|reboot|install|reinstall|update|refresh|switch|unplug|connect|delete|clear|copy|change|add|upload|sign)',
    '^[just] (restart|reboot|reset|reinstall|unplug|update|refresh|clear|install)',
  ],
  unless: ['(i|we|they|which|who|will|would) simply', '^to simply', 'just update (me|us)'],
  says: 'What is simple for you may not be for them. The step reads the same without it.',
  instead: [''],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { tact: -0.05 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
