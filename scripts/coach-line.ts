import { type LineId, objectIn } from './json-lines.ts';

/** What a line of input asks for: a thread, oldest message first, and the draft that answers it. */
export interface AskedFit {
  readonly id: LineId;
  readonly thread: readonly { readonly side: 'customer' | 'agent'; readonly text: string }[];
  readonly draft: string;
}

/** One line of input, or the reason why it is none. */
export function askedFitOf(line: string): AskedFit | string {
  const found = objectIn(line);
  if (typeof found === 'string') return found;
  const { thread, draft } = found.fields;
  if (typeof draft !== 'string') return '"draft" must be a string';
  if (!Array.isArray(thread)) return '"thread" must be a list of messages';
  const whole = thread.flatMap((message: unknown): AskedFit['thread'][number][] => {
    const { side, text } = (message ?? {}) as Record<string, unknown>;
    return (side === 'customer' || side === 'agent') && typeof text === 'string' ? [{ side, text }] : [];
  });
  if (whole.length < thread.length)
    return 'each message of "thread" must have a "side", "customer" or "agent", and a "text"';
  return { id: found.id, thread: whole, draft };
}
