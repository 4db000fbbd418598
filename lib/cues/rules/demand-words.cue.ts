import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'demand-words',
  side: 'agent',
  match: ['[you (must|have to|need to|are required to)]'],
  unless: [
    '(if|when|whenever|what|whatever|anything|nothing|everything|all|that|time|information|sorry|which|where|before|why|how|until|while|do|did|does|should|might) you (must|have to|need to)',
    'you (must|have to|need to) (buy|order|purchase|upgrade|subscribe|be|feel|have|understand|realise|realize|appreciate|wait|relax)',
  ],
  says: 'It may sound like an order. A request, or what it is good for, goes down better.',
  instead: ['could you please', 'may I ask you to'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: +0.47 politeness for “could you”',
  moves: { tact: -0.12, warmth: -0.04 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
