/** A memory that forgets: what was longest unused goes first. */
export interface BoundedMemory<Value> {
  /** What is known under the key, if it was not forgotten; it counts as used. */
  recall(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  forget(key: string): void;
  /** All that is known now, longest unused first. */
  keys(): readonly string[];
}

/**
 * A memory whose weight is at most `most`. Each entry weighs 1 unless `weigh` says otherwise (always the same for the
 * same key and value); the latest is kept whatever it weighs, so that it can be used at all.
 */
export function boundedMemory<Value>(
  most: number,
  weigh: (key: string, value: Value) => number = () => 1,
): BoundedMemory<Value> {
  const kept = new Map<string, Value>();
  let weight = 0;
  const forget = (key: string): void => {
    const value = kept.get(key);
    if (value === undefined) return;
    weight -= weigh(key, value);
    kept.delete(key);
  };
  return {
    recall(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    keep(key, value) {
      forget(key);
      kept.set(key, value);
      weight += weigh(key, value);
      for (const oldest of kept.keys()) {
        if (weight <= most || kept.size === 1) return;
        forget(oldest);
      }
    },
    forget,
    keys: () => [...kept.keys()],
  };
}
