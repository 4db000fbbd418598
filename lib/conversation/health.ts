import type { Draft, Message, Snapshot } from './conversation.ts';

/** How well a page could be read: numbers, and names of our own. */
export interface Health {
  /** Of the open conversation; `undefined` where none is read. */
  readonly messages: MessageHealth | undefined;
  /** What the draft is; `undefined` where no editor was found. */
  readonly draft: Draft['kind'] | undefined;
  /** Rows of the list, and of how many the writer of the latest message is known; `undefined` where no list is read. */
  readonly rows: { readonly count: number; readonly told: number } | undefined;
  /** What was looked for and not found. */
  readonly missing: readonly string[];
}

/** How well the messages of a conversation could be read. */
export interface MessageHealth {
  readonly count: number;
  readonly byCustomer: number;
  readonly byUs: number;
  /** By machines. */
  readonly bySystem: number;
  readonly byUnknown: number;
  readonly notes: number;
  readonly withoutTime: number;
  /** Folded away by the page, or without words. */
  readonly withoutText: number;
  readonly isWhole: boolean;
}

/** What one look at a page gave, counted. */
export function healthOf({ conversation, draft, rows, missing = [] }: Snapshot): Health {
  return {
    messages: conversation && countMessages(conversation.messages, conversation.isWhole),
    draft: draft?.kind,
    rows: rows && { count: rows.length, told: rows.filter(({ side }) => side !== 'unknown').length },
    missing,
  };
}

function countMessages(messages: readonly Message[], isWhole: boolean): MessageHealth {
  const count = (fits: (message: Message) => boolean): number => messages.filter(fits).length;
  return {
    count: messages.length,
    byCustomer: count(({ side }) => side === 'customer'),
    byUs: count(({ side }) => side === 'agent'),
    bySystem: count(({ side }) => side === 'system'),
    byUnknown: count(({ side }) => side === 'unknown'),
    notes: count(({ internal }) => internal === true),
    withoutTime: count(({ at }) => at === undefined),
    withoutText: count(({ text }) => text.trim() === ''),
    isWhole,
  };
}
