import { bothLabels, type Labels, placesOf } from './coach-sets.ts';
import { kappa } from './metrics.ts';
import type { Figure } from './own-sets.ts';

/** How the two annotators of the coach's sets agree: on whether something is to be said, on what, and what comes first. */
export function annotatorFigures(): Figure[] {
  const drafts = bothLabels('drafts');
  const inNeed = drafts.map(({ first, second }) => [first.top !== null, second.top !== null] as const);
  const bothNeed = drafts.filter(({ first, second }) => first.top !== null && second.top !== null);
  const sameTop = bothNeed.filter(({ first, second }) => first.top === second.top).length;
  return [
    {
      says: 'drafts: whether anything is to be said (kappa)',
      value: kappa(
        inNeed.map(([one]) => one),
        inNeed.map(([, other]) => other),
      ),
      rows: drafts.length,
    },
    {
      says: 'drafts both would say something of: the same first',
      value: sameTop / bothNeed.length,
      rows: bothNeed.length,
    },
    ...cuesAgreed('drafts', drafts),
    ...cuesAgreed('messages', bothLabels('messages')),
  ];
}

/** How many of each one's cues the other saw too: the same cue in the same sentence. */
function cuesAgreed(kind: string, texts: ReturnType<typeof bothLabels>): Figure[] {
  const seenBy = (one: Labels, other: Labels): number => {
    const cues = one.cues.filter(({ id, words }) => {
      const start = one.text.indexOf(words);
      const span = { start, end: start + words.length };
      return other.cues.some((cue) => cue.id === id && placesOf(one.text, cue.words, span));
    });
    return cues.length + one.gaps.filter((gap) => other.gaps.includes(gap)).length;
  };
  const all = (of: 'first' | 'second'): number =>
    texts.reduce((sum, text) => sum + text[of].cues.length + text[of].gaps.length, 0);
  const ofFirst = texts.reduce((sum, { first, second }) => sum + seenBy(first, second), 0);
  const ofSecond = texts.reduce((sum, { first, second }) => sum + seenBy(second, first), 0);
  return [
    { says: `${kind}: what the first saw, the second saw too`, value: ofFirst / all('first'), rows: all('first') },
    { says: `${kind}: what the second saw, the first saw too`, value: ofSecond / all('second'), rows: all('second') },
  ];
}
