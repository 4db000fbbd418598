import type { Conversation, ListRow, Message } from '../conversation/conversation.ts';
import { MOST_PROMISES, type WaitingReport } from '../messaging/waiting.ts';
import type { Standing } from '../sla/standing.ts';
import type { KnownState, OpenWaiting } from './waiting.ts';

/** Epoch ms of the reply of ours after which nobody waits; `undefined` where it is for another reason. */
export function answeredAt(waiting: OpenWaiting, { repliedAt }: Pick<WaitingReport, 'repliedAt'>): number | undefined {
  const isByReply = !waiting.waits && (waiting.rest === 'answered' || waiting.rest === 'waiting-on-customer');
  return isByReply ? (repliedAt ?? undefined) : undefined;
}

/** Since when the customer of the open conversation waits, and when either side wrote last. */
export function waitingFields(
  waiting: OpenWaiting,
  { messages }: Conversation,
  row: ListRow | undefined,
): Pick<WaitingReport, 'waitingSince' | 'clock' | 'askedAt' | 'repliedAt'> {
  const latest = (side: Message['side']) => messages.findLast((one) => one.side === side && !one.internal)?.at;
  return {
    waitingSince: (waiting.waits ? waiting.since : undefined) ?? null,
    clock: waiting.waits ? waiting.clock : 'next-reply',
    askedAt: (waiting.waits ? latest('customer') : undefined) ?? null,
    repliedAt: latest('agent') ?? (row?.side === 'agent' ? row.at : undefined) ?? null,
  };
}

/** How the customer came across, and what presses. */
export function stateFields({ state, pressing }: KnownState): Pick<WaitingReport, 'state' | 'pressing'> {
  return { state, pressing: [...pressing] };
}

/** What we promised there, each under a salted key. */
export async function promisesOf(
  { promises }: Standing,
  keyOf: (name: string) => Promise<string>,
): Promise<WaitingReport['promises']> {
  return Promise.all(
    promises
      .slice(0, MOST_PROMISES)
      .flatMap(({ messageId, madeAt, dueAt }, i) =>
        madeAt === undefined
          ? []
          : [keyOf(`${messageId}\npromise ${i}`).then((promiseKey) => ({ promiseKey, madeAt, dueAt: dueAt ?? null }))],
      ),
  );
}
