/** What a line of input asks for. */
export interface Asked {
  readonly id: string | number | null;
  readonly text: string;
  readonly side: 'customer' | 'agent';
}

/** One line of input, or the reason why it is none. */
export function askedOf(line: string): Asked | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id = null, text, side } = value as Record<string, unknown>;
  // Said again in the answer, so nothing that could be nested too deep to be said.
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (side !== 'customer' && side !== 'agent') return '"side" must be "customer" or "agent"';
  return { id, text, side };
}
