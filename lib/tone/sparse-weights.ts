/**
 * Weights written short, since most are zero: for each feature one bit a head that says where they are not, then those
 * that are not. A sixth less is left of them, packed, than of all of them one after the other.
 */
export function sparse(weights: Int8Array, heads: number): Uint8Array {
  const row = bytesOfRow(heads);
  const bits = new Uint8Array((weights.length / heads) * row);
  const values: number[] = [];
  for (const [place, weight] of weights.entries()) {
    if (weight === 0) continue;
    const h = place % heads;
    const at = ((place - h) / heads) * row + (h >> 3);
    bits[at] = (bits[at] as number) | (1 << (h & 7));
    values.push(weight);
  }
  const bytes = new Uint8Array(bits.length + values.length);
  bytes.set(bits);
  bytes.set(Int8Array.from(values), bits.length);
  return bytes;
}

/** The weights of `count` features again, features × heads, and how many bytes they took. Throws where some are missing. */
export function fromSparse(bytes: Uint8Array, count: number, heads: number): { weights: Int8Array; taken: number } {
  const row = bytesOfRow(heads);
  const bits = count * row;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const weights = new Int8Array(count * heads);
  let at = bits;
  for (let own = 0; own < bits; own++) {
    let left = bytes[own] as number;
    if (left === 0) continue;
    const column = own % row;
    const place = ((own - column) / row) * heads + column * 8;
    while (left !== 0) {
      weights[place + 31 - Math.clz32(left & -left)] = values[at++] as number;
      left &= left - 1;
    }
  }
  if (at > bytes.length) throw new Error('The tone weights are cut short.');
  return { weights, taken: at };
}

const bytesOfRow = (heads: number): number => Math.ceil(heads / 8);
