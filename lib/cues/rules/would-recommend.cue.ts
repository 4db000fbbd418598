import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'would-recommend',
  side: 'customer',
  match: [
    '[(i|we) (will|would|can|have|shall|do) (definitely|highly|gladly|certainly|happily|always|thoroughly|already|absolutely|warmly|be|also|all)+? (recommend|recommending|recommended) (you|your|this|it|them|to|the|anyone|everybody|everyone)]',
    "[i'd (definitely|highly|gladly|certainly|happily|thoroughly|absolutely)? recommend (you|your|this|it|them)]",
    '[(highly|thoroughly|warmly) recommended]$',
    '[(i|we) (highly|thoroughly|warmly|definitely|gladly) recommend]',
    '[told (all)? (my|our|all) .? (friends|family|colleagues|neighbours|clients) about (you|your)]',
    '[(five|5) (star|stars) (from|service|experience)]',
    '[(i|we) (have|had)? (already|also|often|since|just)? recommended .{1,2} to (my|our|the|all|two|three|four|several|everyone|everybody|friends|others|some|many|colleagues)]',
    '[(given|gave|passed|giving|passing|handed) (on)? your (number|name|details|card|contact) (on)? to (my|our|two|three|some|friends|several|a friend|a neighbour|other|all)]',
    '[(sent|send|sending) .{0,2} (friends|family|people|clients|customers|neighbours|everyone|everybody) your way]',
  ],
  unless: [
    'recommend (you|that you|to|the) (add|change|fix|make|put|check|update|remove|look|use|do|have|improve|train|get|stop|start)',
    'if .{0,14} (recommend|recommended|recommending)',
    'about (you|your) (terrible|bad|awful|poor|lousy|mistake|mistakes|scam|delays)',
    '(call|called|expect|expected|paid|not|hardly|no|supposed|meant) .{0,5} (five|5) (star|stars)',
    'is highly recommended',
    '(lawyer|solicitor|police|bank|ombudsman|insurer|attorney|boss|regulator|council)',
    'recommended (by|that|me|us|not|a|an) .?',
    'to (my|our) (lawyer|solicitor|bank|insurer|attorney|landlord|union|boss)',
    'recommended (your|a) (rival|rivals|competitor|competitors)',
  ],
  says: 'They would send others to you. A short, warm line is enough; pass it on to those it is about.',
  instead: [],
  source: 'Zhan et al. 2011, 149 agents: kind customers help to balance a hard day',
  moves: {},
  raises: ['praise'],
  weight: 0,
  applies: ['any'],
};

export default rule;
