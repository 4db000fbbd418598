import * as v from 'valibot';
import { LONGEST_LINK } from './conversation.ts';

/** The door's schema for the host's own way to a conversation: a path on its own origin, never another address. */
export const linkSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINK), v.check(isPath));

/** By what a browser makes of it: `//elsewhere.example` and `/\elsewhere.example` are other sites. */
function isPath(text: string): boolean {
  const origin = 'https://host.invalid';
  return text.startsWith('/') && URL.canParse(text, origin) && new URL(text, origin).origin === origin;
}
