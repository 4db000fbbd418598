/** Seven bits of a number go into each byte; the eighth says that more follow. */
const SEVEN = 128;

/** Ascending whole numbers, each as what it is more than the one before, in as few bytes as that takes. */
export function packAscending(numbers: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let more = number - before;
    before = number;
    for (; more >= SEVEN; more = Math.floor(more / SEVEN)) bytes.push((more % SEVEN) + SEVEN);
    bytes.push(more);
  }
  return Uint8Array.from(bytes);
}

/** `count` numbers again, from the beginning of the bytes, and how many bytes they took. Throws where some are missing. */
export function fromAscending(bytes: Uint8Array, count: number): { numbers: Float64Array; taken: number } {
  const numbers = new Float64Array(count);
  let at = 0;
  let number = 0;
  for (let i = 0; i < count; i++) {
    let worth = 1;
    for (let byte = SEVEN; byte >= SEVEN; worth *= SEVEN) {
      if (at >= bytes.length) throw new Error('The tone weights are cut short.');
      byte = bytes[at++] as number;
      number += (byte % SEVEN) * worth;
    }
    numbers[i] = number;
  }
  return { numbers, taken: at };
}
