import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'no-hurry',
  side: 'customer',
  match: [
    '[no (great|real|big|particular|huge|massive)? (rush|hurry|urgency)]',
    '[(not|nothing) (very|that|really|super|at all|too|particularly|so)? urgent]',
    '[(whenever|when) (you|it) (have|get|is|suits) .{0,3} (time|moment|chance|minute|convenient)]',
    '[whenever (it)? suits]',
    '[take your time]',
    '[at your (leisure|convenience|own pace)]',
    '[(it|this|that|which) can (easily|happily|also|certainly)? wait]',
    '[not in (a|any) (great|particular|real|big)? (hurry|rush)]',
  ],
  unless: [
    'rush (hour|fee|order|delivery|service|charge|mat)',
    '(see|sense|shows|showing|feel|show|with|absolutely) no .? (urgency|hurry|rush)',
    '(you|they|company|courier|team) .{0,6} no .? (hurry|rush)',
    '(you|they) .{0,4} not in',
    '(why|how|if) .{0,3} not .{0,2} urgent',
    '^is .{0,3} not .{0,2} urgent',
    'urgent (to|for|enough)',
    'time (slots|slot)',
    '(really|certainly|sure|do|did|always|like) .? take your time',
    '(it|this|that) can not wait',
  ],
  says: 'They give you time. Say when you will do it anyway, so that nobody has to ask.',
  instead: [],
  source: 'Toister 2020 on awaited answer times; House style: a day given beats a day guessed',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
