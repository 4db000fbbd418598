import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'sorry-to-bother',
  side: 'customer',
  match: [
    '[(sorry|apologies|apologise|apologize) (again|in advance)? (to|for) (have to|having to|keep|be)? (bother|bothering|bothered|trouble|troubling|disturb|disturbing|pester|pestering|nag|nagging|badger) you?]',
    '[(sorry|apologies) (to|for) (be|being) (a|such|so) .? (pain|nuisance|bother|pest|trouble|difficult)]',
    '[(sorry|apologies) for (the|my|this|such|all)? (a|these|my)? (long|lengthy|silly|stupid|daft|basic|dumb|many|rambling|endless) (email|mail|message|question|questions|emails|text|letter|essay|rant)]',
    '[sorry for the (rant|essay|novel)]',
    '(this|maybe|probably|perhaps|may|might|possibly) .{0,4} [(silly|stupid|daft|dumb) question]',
    '^[(silly|stupid|daft|dumb) question]',
    '[(do|did) not (want|mean|like|wish) to (bother|disturb|trouble|pester|nag|annoy) (you|anyone)]',
    '[(hate|hating) to (bother|trouble|nag|pester) (you)?]',
  ],
  unless: [
    '(bothering|troubling|disturbing|pestering|bother|trouble|disturb) (me|us|my|our)',
    '(not|no|called|such|your|these|calling) .{0,3} (silly|stupid|daft|dumb) (question|questions)',
  ],
  says: 'They fear to be a burden. A kind word that the question is welcome costs little.',
  instead: [],
  source: 'Danescu-Niculescu-Mizil et al. 2013: such words are a sign of politeness, +0.36 for an apology',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
