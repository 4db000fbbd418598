/**
 * Weights written short, since most are zero: for each feature one bit a head that says where they are not, then those
 * that are not, head by head. A fifth less is left of them, packed, than of all of them one after the other.
 */
export function sparse(weights: Int8Array, heads: number): Uint8Array {
  const row = bytesOfRow(heads);
  const count = weights.length / heads;
  const bits = new Uint8Array(count * row);
  const values: number[] = [];
  for (let h = 0; h < heads; h++)
    for (let f = 0; f < count; f++) {
      const weight = weights[f * heads + h] as number;
      if (weight === 0) continue;
      const at = f * row + (h >> 3);
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
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const weights = new Int8Array(count * heads);
  let at = count * row;
  for (let h = 0; h < heads; h++) {
    const bit = 1 << (h & 7);
    for (let f = 0, own = h >> 3, place = h; f < count; f++, own += row, place += heads)
      if (((bytes[own] as number) & bit) !== 0) weights[place] = values[at++] as number;
  }
  if (at > bytes.length) throw new Error('The tone weights are cut short.');
  return { weights, taken: at };
}

const bytesOfRow = (heads: number): number => Math.ceil(heads / 8);
