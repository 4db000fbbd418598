import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'thanks-for-help',
  side: 'customer',
  match: [
    '[thanks (so much|very much|ever so much|a lot|a million|again|ever so) for .{0,4} (help|support|assistance|advice|kindness|helping|sorting|fixing|solving|effort|efforts|care|service)]',
    '[thank you (so much|so very much|very much|ever so much|again|all|both) for .{0,4} (help|support|assistance|advice|kindness|helping|sorting|fixing|solving|effort|efforts|care|service)]',
    '[(thank you|thanks) for (the|your|such) .{0,2} (quick|fast|great|kind|excellent|wonderful|amazing|speedy|prompt|swift|brilliant|fantastic|lovely|friendly|patient) (help|service|support|assistance|work|advice|repair|reply|response)]',
    '[(thank you|thanks) for (sorting|fixing|solving|resolving|rescuing|saving) .?]',
    '[(thank you|thanks) for all (your|the|of your) (help|support|work|effort|patience)]',
    '[(you|that|it|this) (have|has|just|really|totally|completely|absolutely)? saved (my|our) (day|week|holiday|trip|wedding|weekend|christmas|life)]',
    '[(you|that|it|this) (have|has|just|really|totally|completely|absolutely)? made (my|our) (day|week)]',
    '[(am|are) (so|very|really|truly|extremely|most) (grateful|thankful) (for|to)]',
    '[(i|we) (really|truly|do|so) appreciate (your|the|all|everything|how) .?]',
    '[could not have (done|managed) (it|this|that) without (you|your)]',
  ],
  unless: [
    '(thank|thanks) .{0,12} (advance|asap|but|however|although|immediately)',
    'for any',
    '(saved) (my|our) . (as|to|in|under|twice)',
    '(day|week) (worse|miserable|hell|a|awful|longer|harder|very)',
    'appreciate .{0,4} (if|reply|response|answer|but)',
  ],
  says: 'They thank you for what you did. A short, warm answer is enough, and worth keeping for a hard day.',
  instead: [],
  source: 'Zhan et al. 2011, 149 agents: kind customers help to balance a hard day',
  moves: {},
  raises: ['praise'],
  weight: 0,
  applies: ['any'],
};

export default rule;
