import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'emoji-after-failure',
  side: 'agent',
  match: ['[/^\ud83d[\ude00-\ude4f]/]', '[/^[\u263a\u2728]/]', '[/^\ud83c[\udf89\udf8a]/]'],
  says: 'A cheerful emoji may read as making light of what went wrong. Words carry the warmth here.',
  instead: [''],
  source: 'Li, Chan and Kim 2019: emoji harm after a service failure',
  moves: { tact: -0.05 },
  weight: 0.7,
  applies: ['upset', 'complaining', 'uneasy', 'abusive'],
};

export default rule;
