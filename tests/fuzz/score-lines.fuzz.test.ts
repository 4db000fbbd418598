// door: scripts/score-line.ts scripts/json-lines.ts
import fc from 'fast-check';
import { askedOf } from '../../scripts/score-line.ts';
import { canary } from './shape.ts';
import { testLines } from './test-lines.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const side = fc.constantFrom('customer', 'agent');
const id = fc.oneof(text, fc.integer(), fc.constant(null));
const asked = fc.record({ id, text, side }, { noNullPrototype: true });

const usual = fc.oneof(
  asked.map((heard) => ({ line: JSON.stringify(heard), heard })),
  fc
    .record({ text, side }, { noNullPrototype: true })
    .map((said) => ({ line: JSON.stringify(said), heard: { id: null, ...said } })),
  asked.map((heard) => ({ line: JSON.stringify({ ...heard, extra: { polluted: true } }), heard })),
  asked.map((heard) => ({ line: JSON.stringify(heard).replace('{', '{"__proto__":{"polluted":true},'), heard })),
  fc
    .tuple(
      asked,
      fc.constantFrom<[string, unknown]>(
        ['id', {}],
        ['id', [[1]]],
        ['id', true],
        ['text', 7],
        ['text', [canary]],
        ['text', null],
        ['side', 'Customer'],
        ['side', ['customer']],
        ['side', null],
      ),
    )
    .map(([said, [name, wrong]]) => ({ line: JSON.stringify({ ...said, [name]: wrong }) })),
  asked.map(({ side: _, ...said }) => ({ line: JSON.stringify(said) })),
  asked.map((said) => ({ line: JSON.stringify([said]) })),
  asked.map((said) => ({ line: JSON.stringify(said).slice(0, -1) })),
);

testLines('score', askedOf, usual, '{"id":');
