import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'valued-customer',
  side: 'agent',
  match: [
    '[as a (very|highly|most)? (valued|treasured|esteemed) (customer|client|member|guest|patient)]',
    '[one of our (most)? (valued|treasured|esteemed) (customers|clients|members|guests)]',
    '[you are a (very|highly|most)? (valued|important|treasured) (customer|client|member|guest) (of ours|to us)?]',
    '[(we|i) (truly|really|highly|greatly|do)? value your (feedback|business|custom|loyalty|opinion|comments)]',
    '[your (business|custom|feedback|satisfaction|opinion|call|loyalty) is (very|extremely|so)? important to (us|me)]',
    '[(we|i) take (this|these|such|all|your|customer|complaints|feedback|security|safety|privacy|matters) .{0,3} seriously]',
    '[customer satisfaction is our (top|highest|first|number)? (one)? (priority|goal|aim)]',
  ],
  says: 'A phrase from a brochure may sound hollow next to a real trouble. One thing from their own mail says more.',
  instead: [],
  source: 'Packard and Berger 2021: concrete words raise satisfaction and the sense of being heard',
  moves: { empathy: -0.08, warmth: -0.05 },
  weight: 0.5,
  applies: ['upset', 'uneasy', 'complaining', 'abusive', 'calm'],
};

export default rule;
