// door: lib/tone/model-header.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { HEADS } from '../../lib/tone/heads.ts';
import { openModel } from '../../lib/tone/model.ts';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { smallModel } from '../tone/small-model.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';

const whole = bytesOf(smallModel({ late: { negative: 3 }, 'so late': { sad: 1 } }, { valences: { late: -2 } }));

/** A file that is whole, cut, longer than it says, or has bytes changed; or is nothing of the kind. */
const files = fc.oneof(
  fc.constant({ bytes: whole, isWhole: true }),
  fc.nat({ max: whole.length - 1 }).map((length) => ({ bytes: whole.slice(0, length), isWhole: false })),
  fc
    .uint8Array({ minLength: 1, maxLength: 40 })
    .map((more) => ({ bytes: Uint8Array.of(...whole, ...more), isWhole: false })),
  // In the twelve bytes before the text: what it is, its version and how long its text is.
  fc.tuple(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
    const bytes = whole.slice();
    bytes[at] = ((bytes[at] ?? 0) + by) % 256;
    return { bytes, isWhole: false };
  }),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ bytes, isWhole: false })),
);

/** A whole file is opened and reads; anything else is refused in words, and never read as if it were whole. */
function weightsHold(open: typeof openModel) {
  return fc.property(files, ({ bytes, isWhole }) => {
    let sum: number | undefined;
    try {
      sum = open(bytes).score('so late').sums[HEADS.indexOf('negative')];
    } catch (error) {
      if (isWhole) throw error;
      if (!(error instanceof Error) || error.message === '') throw new Error('refused without a word');
      return;
    }
    if (!isWhole || sum !== 3) throw new Error('read what is not whole');
    requireCleanPrototype();
  });
}

test('given ten thousand files of weights, only the whole one is read', async () => {
  await hold(weightsHold(openModel));
});

test('given doors that believe every file, or none, the fuzzer finds them out', async () => {
  await expectFound(weightsHold(() => openModel(whole)));
  await expectFound(
    weightsHold(() => {
      throw new Error('no');
    }),
  );
});
