import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'template-greeting',
  side: 'agent',
  match: [
    '^[dear (valued|esteemed)? (customer|client|user|guest|member|customers|account holder|policyholder|policy holder|cardholder|card holder|subscriber|passenger|traveller|traveler|tenant|resident|patient|shopper|buyer|applicant|leaseholder|homeowner|sirs)]',
    '^[(dear|hello|hi) (sir or madam|sir|madam|valued customer|customer)]',
    '^[to whom it may concern]',
  ],
  unless: ['dear . (house|association|committee|council|board|team|services|relations|liaison)'],
  says: 'It may sound like a mail to everybody. Their name, or a plain hello, sounds like a person.',
  instead: ['Hello'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: +0.43 politeness for a greeting',
  moves: { warmth: -0.12 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
