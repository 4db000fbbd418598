import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'guessed-feeling',
  side: 'agent',
  match: [
    '[you must (be feeling|have felt|have been|feel|be) (so|very|really|quite|rather|absolutely|extremely|pretty)? (furious|angry|upset|annoyed|frustrated|disappointed|devastated|stressed|worried|anxious|sad|scared|exhausted|heartbroken|livid|distressed|nervous|frightened|overwhelmed|embarrassed|disheartened|confused)]',
    '[you must (be feeling|have felt|feel) (so|very|really|quite|absolutely|pretty)? (awful|terrible|horrible|dreadful|rotten|miserable|gutted|helpless|powerless|cheated|betrayed|like|as if|as though|let down)]',
    '[i can (only|well|just|easily)? imagine how (angry|upset|annoyed|frustrated|disappointed|stressed|worried|anxious|sad|scared|exhausted|furious|distressed|nervous) (you|this|that|it)]',
    '[i can (only|well|just|easily)? imagine (how|what) you (must be feeling|must feel|are feeling|are going through|must be going through|feel|felt)]',
    '[i am sure (that)? you (are|were|feel|felt) (so|very|really|quite|extremely)? (furious|angry|upset|annoyed|frustrated|disappointed|stressed|worried|anxious|sad|scared|exhausted|distressed|nervous)]',
    '[you (are|were) (probably|clearly|surely|understandably) (so|very|really|quite|extremely)? (furious|angry|upset|annoyed|frustrated|disappointed|stressed|worried|anxious|sad|scared|exhausted|distressed|nervous)]',
  ],
  unless: ['(wrote|said|say|told|mentioned|write|if|whether) .{0,8} you (must|are|were)', 'not .{0,3} imagine'],
  says: 'Guessing at a feeling they did not name may land wrong. Say what happened to them, or what it cost.',
  instead: [],
  source: 'Weisberg et al. 2023, 7,646 posts: concern went with better mood, guessing at feelings with worse',
  moves: { empathy: -0.1, tact: -0.08 },
  weight: 0.6,
  applies: ['upset', 'uneasy', 'complaining', 'abusive'],
};

export default rule;
