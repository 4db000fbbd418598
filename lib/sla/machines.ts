import type { Message } from '../conversation/conversation.ts';

/** Addresses that nobody reads. */
const NOBODY =
  /\b(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|newsletter|notifications?)\b[^@\s]*(?:@|$)/i;

/** Whether the host, or the name of who wrote it, says that a machine sent a message. */
export function isMachines({ automatic, author }: Pick<Message, 'automatic' | 'author'>): boolean {
  return automatic === true || (author !== undefined && NOBODY.test(author));
}
