import { type LineId, objectIn } from './json-lines.ts';

/** What a line of input asks for. */
export interface Asked {
  readonly id: LineId;
  readonly text: string;
  readonly side: 'customer' | 'agent';
}

/** One line of input, or the reason why it is none. */
export function askedOf(line: string): Asked | string {
  const found = objectIn(line);
  if (typeof found === 'string') return found;
  const { text, side } = found.fields;
  if (typeof text !== 'string') return '"text" must be a string';
  if (side !== 'customer' && side !== 'agent') return '"side" must be "customer" or "agent"';
  return { id: found.id, text, side };
}
