import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'worried-about',
  side: 'customer',
  match: [
    '[(i|we) (am|are|feel|get) (a bit|a little|so|very|really|quite|getting|extremely|now|rather|increasingly|also|still|just)? (worried|concerned|nervous|anxious|scared|frightened|terrified|uneasy|panicking|alarmed)]',
    '[(i|we) have been .? (worried|anxious)]',
    '[(she|he|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) (is|are)? (a bit|so|very|really|quite|now|also)? (worried|nervous|anxious|frightened|terrified)]',
    '^[(worried|nervous|anxious) (about|that)]',
    '[(worries|scares|frightens|worrying) (me|us)]',
    '[(my|our) .? (worry|fear) is]',
    '[(i|we) (do)? (worry|fear) (that|about|it|we|i|the|you)]',
    '[(i|we) (am|are) (so|very|really|now)? afraid (of|to)]',
    '[(i|we) (am|are) (so|very|really|now)? afraid] (that)? (it|the|my|this|someone|somebody) .{0,3} (may|might|could)',
    '[(losing|lost) sleep]',
    '[(i|we) (am|are|be|been)? (really|so|seriously|now|getting|starting|kinda|just|a bit)? (stressing|panicking|freaking out) (about|over)?]',
    '[(i|we) (am|are|be|feel)? (really|so|very|seriously|now|getting)? stressed (out)? (about|over)]',
    '[(makes|making|made|make|gets|got|has) (me|us) (very|so|really|quite|rather|all)? (nervous|anxious|worried|uneasy|scared|afraid|concerned)]',
    '[(i|we) have (a|some|big|great)? (fear|worry|worries) (that|about|of|for)]',
  ],
  unless: [
    '(not|never|nothing|no longer|if) .{0,4} (worried|nervous|anxious|scared|frightened|worries|worry|fear|afraid)',
    'afraid (of|to) (not|say|heights)',
    'lost sleep (timer|mode|data)',
    '(help|helps|stop|stops|without|before|while|instead) .{0,3} (stressing|panicking|freaking)',
    'far as (i|we) (am|are)',
  ],
  says: 'They worry about it. Name the worry, then the fact that answers it; no “do not worry”.',
  instead: [],
  source: 'Weisberg et al. 2023, 7,646 posts: concern went with better mood, guessing at feelings with worse',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
