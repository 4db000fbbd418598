import { NAMES_A_DAY } from '../draft-words.ts';
import { isHelping } from '../fit-words.ts';
import type { GapRule } from '../gap.ts';

const WHEN = /\b(?:when|how (?:long|soon|quick\w*)|what (?:day|date|time)|until when|by when)\b/i;
const WHY =
  /\b(?:why|how come|how (?:this|that|it) (?:could|can|happened)|what (?:went wrong|happened)|(?:an|the) (?:explanation|reason))\b/i;
const REASON =
  /\b(?:because|since|due to|reason|caused?|as (?:the|a|we|our|it|you|there)|the (?:cause|problem|error|fault) (?:is|was)|that(?:'s| is) (?:why|just|the)|turns? out|got (?:mixed|stuck|lost)|mixed up|was (?:based|set|entered|counted|cut|carried)|so that|it's (?:just|the|a)|by mistake|went (?:to|into|wrong)|depends?)\b/i;

const rule: GapRule = {
  id: 'answer-question',
  says: 'They asked this, and the draft may not answer it yet.',
  source: 'House style, 2026: a question left open is the commonest reason to write again',
  weight: 0.62,
  applies: ['any'],
  find(fit) {
    const { map, text, body } = fit;
    // Who plainly helps may have answered in words of his own.
    if (isHelping(fit)) return undefined;
    const open = map.find(({ point }) => point.kind !== 'complaint' && isOpen(point.words, text));
    if (open === undefined) return undefined;
    const at = body.span.end;
    return {
      span: { start: at, end: at },
      wordings: [' As to your question: [answer].'],
      about: open.point.words,
    };
  },
};

/** Only what can be told: when something happens needs a day, why it did a reason. All else may be answered in any words. */
function isOpen(asked: string, text: string): boolean {
  if (/\?/.test(text)) return false;
  if (WHY.test(asked)) return !REASON.test(text);
  return WHEN.test(asked) && asked.endsWith('?') && !NAMES_A_DAY.test(text);
}

export default rule;
