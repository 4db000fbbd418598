// door: scripts/coach-line.ts
import fc from 'fast-check';
import { askedFitOf } from '../../scripts/coach-line.ts';
import { canary } from './shape.ts';
import { testLines } from './test-lines.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const message = fc.record({ side: fc.constantFrom('customer', 'agent'), text }, { noNullPrototype: true });
const id = fc.oneof(text, fc.integer(), fc.constant(null));
const asked = fc.record({ id, thread: fc.array(message, { maxLength: 4 }), draft: text }, { noNullPrototype: true });

const usual = fc.oneof(
  asked.map((heard) => ({ line: JSON.stringify(heard), heard })),
  asked.map((heard) => ({ line: JSON.stringify({ ...heard, extra: { polluted: true } }), heard })),
  asked.map((heard) => ({ line: JSON.stringify(heard).replace('{', '{"__proto__":{"polluted":true},'), heard })),
  fc
    .tuple(
      asked,
      fc.constantFrom<[string, unknown]>(
        ['id', {}],
        ['draft', 7],
        ['draft', [canary]],
        ['draft', null],
        ['thread', {}],
        ['thread', 'none'],
        ['thread', [null]],
        ['thread', [[]]],
        ['thread', [{ side: 'customer' }]],
        ['thread', [{ side: 'Customer', text: 'x' }]],
        ['thread', [{ side: 'agent', text: ['x'] }]],
      ),
    )
    .map(([said, [name, wrong]]) => ({ line: JSON.stringify({ ...said, [name]: wrong }) })),
  asked.map(({ thread: _, ...said }) => ({ line: JSON.stringify(said) })),
  asked.map((said) => ({ line: JSON.stringify([said]) })),
);

testLines('coach', askedFitOf, usual, '{"thread":');
