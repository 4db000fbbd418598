import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../lib/cues/find.ts';
import { RULES } from '../../lib/cues/registry.ts';

test('given a contraction inside a cue, the span takes the whole word', () => {
  const text = "Well, I'm afraid we can't refund that, you'll see.";
  const cue = find(text, 'agent').find((one) => one.id === 'bare-refusal');
  expect(text.slice(cue?.start, cue?.end)).toBe("we can't");
});

test('given odd spacing and brackets, the span is still exact', () => {
  const text = '(  Actually ,  it left on Monday )';
  const cue = find(text, 'agent').find((one) => one.id === 'factuality');
  expect(text.slice(cue?.start, cue?.end)).toBe('Actually');
});

test('given a customer’s words, no rule for drafts speaks up', () => {
  const ofAgents = new Set(RULES.filter((rule) => rule.side === 'agent').map((rule) => rule.id));
  expect(find('You failed to send it, obviously.', 'customer').filter((cue) => ofAgents.has(cue.id))).toEqual([]);
});

test('given any text around it, a cue’s span cuts out its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      (before, after) => {
        const text = `${before.replace(/["'\n]/g, '')} needless to say ${after.replace(/["'\n]/g, '')}`;
        for (const cue of find(text, 'agent').filter((one) => one.id === 'obviously')) {
          expect(text.slice(cue.start, cue.end).toLowerCase()).toMatch(/^(?:needless to say|obviously|clearly)$/);
        }
      },
    ),
  );
});
