import type { GapRule } from '../gap.ts';

const BOUNDARY =
  /\b(?:insult\w*|abus\w*|offensive|swear\w*|respect(?:ful(?:ly)?)?|polite(?:ly)?|civil|tone|language|personal(?:ly)? (?:attack|remark)\w*|end (?:this|the) (?:chat|call|conversation)|without (?:names|insults))\b/i;

const rule: GapRule = {
  id: 'set-boundary',
  says: 'You need not take insults. One calm line may set the boundary; then stay with the matter.',
  source: 'Wu et al. 2023: mistreatment by customers harms mood and behaviour (221 effects, N = 47,964)',
  weight: 0.45,
  applies: ['abusive'],
  find({ text, body }) {
    if (BOUNDARY.test(text)) return undefined;
    const at = body.span.end;
    return {
      span: { start: at, end: at },
      wordings: [
        ' I want to settle this with you; please keep our messages free of insults.',
        ' I am glad to go on helping as long as we both stay civil.',
      ],
    };
  },
};

export default rule;
