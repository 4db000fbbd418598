/** The value as a browser would deliver or store it; `otherwise` for one that it would not take. */
export function delivered(value: unknown, otherwise?: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return otherwise;
  }
}
