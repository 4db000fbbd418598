import { type Browser, browser } from 'wxt/browser';
import { letIn } from '../conversation/let-in.ts';
import { report } from '../report.ts';
import { type Answer, type CallInput, type CallName, type CallOutputs, callInputs, callSchema } from './calls.ts';

/** Who asks, as the browser itself tells it. */
export type Sender = Browser.runtime.MessageSender;

/** The background's side of every call. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>, sender: Sender) => Promise<CallOutputs[Name]>;
};

/** A handler throws it to refuse a sender that may not ask this. */
export class SenderRefused extends Error {
  override readonly name = 'SenderRefused';
}

/** A handler throws it to refuse data that its schema cannot judge. */
export class DataRefused extends Error {
  override readonly name = 'DataRefused';
}

/** Answers calls from our own pages and content scripts until the signal aborts. Register it before anything is awaited. */
export function answerCalls(handlers: Handlers, signal?: AbortSignal): void {
  // `sendResponse` with `return true` is the one way that works in every browser, polyfilled or not.
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void): true | undefined => {
    const asked = letIn(callSchema, message);
    if (asked === undefined) return undefined;
    answer(handlers, asked.call, asked.data, sender)
      .then(sendResponse)
      // Who asked has gone meanwhile: there is nobody to tell.
      .catch(() => undefined);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(handlers: Handlers, name: CallName, data: unknown, sender: Sender): Promise<Answer> {
  if (sender.id !== browser.runtime.id) return { ok: false, refusal: 'sender' };
  const input = letIn(callInputs[name], data);
  if (input === undefined) return { ok: false, refusal: 'data' };
  try {
    const handle = handlers[name] as (input: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(input, sender) };
  } catch (error) {
    if (error instanceof SenderRefused) return { ok: false, refusal: 'sender' };
    if (error instanceof DataRefused) return { ok: false, refusal: 'data' };
    report(error, `call ${name}`);
    return { ok: false, refusal: 'fault' };
  }
}
