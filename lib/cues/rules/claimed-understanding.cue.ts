import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'claimed-understanding',
  side: 'agent',
  match: [
    '[i (completely|fully|totally|do|really)? (understand|know) exactly? how you (feel|must feel|must be feeling|are feeling)]',
    '[i (understand|know) (what|exactly what) you are going through]',
    '[(i|we) (completely|fully|totally|do|really|can|certainly)? understand your (frustration|anger|disappointment|annoyance|feelings|upset|worry|worries)]$',
    '[(i|we) (completely|fully|totally|do|really|can|certainly)? understand your (frustration && @hasComma)]',
  ],
  unless: ['understand your frustration (and|so) (i|we)'],
  says: 'Guessing at feelings may land wrong. Say what happened to them instead, or what it cost.',
  instead: ['I can see why this matters', 'I can see what this has cost you'],
  source: 'Weisberg et al. 2023, 7,646 posts: concern went with better mood, guessing at feelings with worse',
  moves: { empathy: -0.1, tact: -0.08 },
  weight: 0.6,
  applies: ['upset', 'uneasy', 'complaining', 'abusive'],
};

export default rule;
