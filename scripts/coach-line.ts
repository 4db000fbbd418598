/** What a line of input asks for: a thread, oldest message first, and the draft that answers it. */
export interface AskedFit {
  readonly id: string | number | null;
  readonly thread: readonly { readonly side: 'customer' | 'agent'; readonly text: string }[];
  readonly draft: string;
}

/** One line of input, or the reason why it is none. */
export function askedFitOf(line: string): AskedFit | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id = null, thread, draft } = value as Record<string, unknown>;
  // Said again in the answer, so nothing that could be nested too deep to be said.
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof draft !== 'string') return '"draft" must be a string';
  if (!Array.isArray(thread)) return '"thread" must be a list of messages';
  const messages = thread.map((message: unknown) => {
    const { side, text } = (message ?? {}) as Record<string, unknown>;
    const isMessage = (side === 'customer' || side === 'agent') && typeof text === 'string';
    return isMessage ? { side: side as 'customer' | 'agent', text } : undefined;
  });
  const whole = messages.filter((message) => message !== undefined);
  if (whole.length < messages.length)
    return 'each message of "thread" must have a "side", "customer" or "agent", and a "text"';
  return { id, thread: whole, draft };
}
