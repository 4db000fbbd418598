import type { GapRule } from '../gap.ts';

const RUN = /(?<![!?])!{2,}/;

const rule: GapRule = {
  id: 'exclamation-run',
  says: 'Several exclamation marks may sound shrill to somebody who has a problem. A full stop is calmer.',
  source: 'Li, Chan and Kim 2019: marks of cheer raise warmth, lower the sense of competence, and harm after a failure',
  weight: 0.4,
  applies: ['upset', 'complaining', 'uneasy', 'abusive'],
  find({ text }) {
    const match = RUN.exec(text);
    return match === null
      ? undefined
      : { span: { start: match.index, end: match.index + match[0].length }, wordings: ['.'] };
  },
};

export default rule;
