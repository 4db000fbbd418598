import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'worried-about',
  side: 'customer',
  match: [
    '[(i|we) (am|are|feel|get) (a bit|a little|so|very|really|quite|getting|extremely|now|rather|increasingly|also|still|just)? (worried|nervous|anxious|scared|frightened|terrified|uneasy|panicking|alarmed)]',
    '[(i|we) have been .? (worried|anxious)]',
    '[(she|he|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) (is|are)? (a bit|so|very|really|quite|now|also)? (worried|nervous|anxious|frightened|terrified)]',
    '^[(worried|nervous|anxious) (about|that)]',
    '[(worries|scares|frightens|worrying) (me|us)]',
    '[(my|our) .? (worry|fear) is]',
    '[(i|we) (do)? (worry|fear) (that|about|it|we|i|the|you)]',
    '[(i|we) (am|are) (so|very|really|now)? afraid (of|to)]',
    '[(i|we) (am|are) (so|very|really|now)? afraid] (that)? (it|the|my|this|someone|somebody) .{0,3} (may|might|could)',
    '[(losing|lost) sleep]',
  ],
  unless: [
    '(not|never|nothing|no longer|if) .{0,4} (worried|nervous|anxious|scared|frightened|worries|worry|fear|afraid)',
    'afraid (of|to) (not|say|heights)',
    'lost sleep (timer|mode|data)',
  ],
  says: 'They worry about it. Name the worry, then the fact that answers it; no “do not worry”.',
  instead: [],
  source: 'Weisberg et al. 2023, 7,646 posts: concern went with better mood, guessing at feelings with worse',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
