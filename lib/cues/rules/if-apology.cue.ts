import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'if-apology',
  side: 'agent',
  match: [
    '[(sorry|apologise|apologize|apologies|regret) if (you|this|that|it|anything|we|there)]',
    '[sorry (that)? you (feel|felt|are feeling) (that way|this way|like this|like that|so|upset|offended|let down|disappointed|frustrated|angry|annoyed|ignored)]',
    '[sorry (for|about) (how|the way) you (feel|felt|are feeling)]',
    '[sorry (that)? you (are|were) offended]',
    '[sorry (that)? you (took|take|feel|felt|perceived|understood) (it|this) (that way|like that|like this|badly|differently|wrong|wrongly)]',
    '[(sorry|apologise|apologize|apologies) for any (offence|offense|upset|distress|confusion|misunderstanding) (this|that|it|you)? (may|might)]',
  ],
  unless: [
    '(would|will) .{0,3} sorry if',
    '@hasComma if',
    'if this (reaches|finds|arrives|comes|causes|means)',
    '(this|that|it) is a (lot|repeat|long|silly)',
  ],
  says: 'An apology with an “if”, or for their feelings, may sound as if nothing had happened. Say sorry for what was done.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that shows empathy does most for satisfaction',
  moves: { empathy: -0.15, tact: -0.12, valence: -0.2 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
