/** How Firefox begins the files it keeps as LZ4: then 4 bytes of length, then one block. */
const MARK = Buffer.from('mozLz40\0');

/** What such a file of Firefox says; nothing for other bytes. */
export function unpackLz4(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, MARK.length).equals(MARK)) return Buffer.alloc(0);
  const out = Buffer.alloc(bytes.readUInt32LE(MARK.length));
  let from = MARK.length + 4;
  let to = 0;
  const longer = (length: number): number => {
    if (length !== 15) return length;
    let more = length;
    for (let next = 255; next === 255; ) {
      next = bytes[from] ?? 0;
      from += 1;
      more += next;
    }
    return more;
  };
  while (from < bytes.length) {
    const token = bytes[from] ?? 0;
    from += 1;
    const literals = longer(token >> 4);
    to += bytes.copy(out, to, from, from + literals);
    from += literals;
    if (from >= bytes.length) break;
    const back = bytes.readUInt16LE(from);
    from += 2;
    // Byte by byte: a match may reach into what it is just writing.
    for (let left = longer(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return out;
}
