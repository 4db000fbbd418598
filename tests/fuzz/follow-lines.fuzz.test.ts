// door: scripts/follow-line.ts
import fc from 'fast-check';
import { askedFollowOf } from '../../scripts/follow-line.ts';
import { canary } from './shape.ts';
import { testLines } from './test-lines.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const id = fc.oneof(text, fc.integer(), fc.constant(null));
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const iso = (epochMs: number) => new Date(epochMs).toISOString();
const message = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  side: fc.constantFrom('customer', 'agent', 'unknown'),
  at,
  text,
  kind: fc.constantFrom(undefined, 'note', 'bounce'),
});
const usualDays = [{ from: '09:00', to: '17:00' }];
const week = {
  timeZone: 'UTC',
  days: { 1: usualDays, 2: usualDays, 3: usualDays, 4: usualDays, 5: usualDays, 6: [], 7: [] },
  holidays: [],
};
const asked = fc
  .record({
    id,
    snapshots: fc.array(fc.record({ at, messages: fc.array(message, { maxLength: 3 }) }), { maxLength: 3 }),
  })
  .map(({ id: name, snapshots }) => {
    const line = {
      id: name,
      snapshots: snapshots.map((one) => ({
        at: iso(one.at),
        messages: one.messages.map(({ at: sent, ...rest }) => ({ ...rest, at: iso(sent) })),
      })),
    };
    const inOrder = [...snapshots].sort((a, b) => a.at - b.at);
    const heard = {
      id: name,
      week,
      snapshots: inOrder.map(({ messages }) =>
        messages.map(({ kind, id: messageId, side, at: sent, text: words }) => ({
          ...{ id: messageId, side, at: sent, text: words },
          ...(kind === 'note' ? { internal: true } : {}),
          ...(kind === 'bounce' ? { automatic: true } : {}),
        })),
      ),
    };
    return { line, heard };
  });

const good = { id: 'm', side: 'agent', at: '2026-11-20T16:30:00Z', text: 'x' };
const withMessage = (part: object) => ({ at: '2026-11-20T16:30:00Z', messages: [{ ...good, ...part }] });
const usual = fc.oneof(
  asked.map(({ line, heard }) => ({ line: JSON.stringify(line), heard })),
  fc
    .tuple(
      asked,
      fc.constantFrom<[string, unknown]>(
        ['id', {}],
        ['snapshots', {}],
        ['snapshots', null],
        ['snapshots', [null]],
        ['snapshots', [{ at: 'today', messages: [] }]],
        ['snapshots', [{ at: '2026-11-20T16:30:00Z', messages: 'none' }]],
        ['snapshots', [withMessage({ side: 'Customer' })]],
        ['snapshots', [withMessage({ side: 'constructor' })]],
        ['snapshots', [withMessage({ id: null })]],
        ['snapshots', [withMessage({ text: [canary] })]],
        ['snapshots', [withMessage({ at: 'soon' })]],
        ['snapshots', [withMessage({ kind: 7 })]],
        ['zone', 'Middle-earth/Shire'],
        ['week', { mon: 'closed' }],
      ),
    )
    .map(([{ line }, [name, wrong]]) => ({ line: JSON.stringify({ ...line, [name]: wrong }) })),
);

testLines('follow', askedFollowOf, usual, '{"snapshots":');
