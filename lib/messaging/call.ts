import { browser } from 'wxt/browser';
import { letIn } from '../conversation/let-in.ts';
import { answerSchema, type CallInput, type CallName, type CallOutputs, callOutputs, type refusals } from './calls.ts';

/** The extension behind this page is gone (updated, switched off or removed): only reloading the page helps. */
export class ContextGone extends Error {
  override readonly name = 'ContextGone';
}

/** The background did not do what it was asked. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly refusal: (typeof refusals)[number];

  constructor(call: CallName, refusal: (typeof refusals)[number]) {
    super(`The call ${call} was refused (${refusal}).`);
    this.refusal = refusal;
  }
}

type Data<Name extends CallName> =
  null extends CallInput<Name> ? [data?: CallInput<Name> | undefined] : [data: CallInput<Name>];

/**
 * Asks the background, from a content script or any page of ours, and wakes it where it sleeps.
 * A browser may end the background in the middle of a call: then it is asked once more, and every call may be repeated.
 * Rejects with `ContextGone` where nobody is left to answer, with `CallRefused` where the answer is no.
 */
export async function call<Name extends CallName>(name: Name, ...[data]: Data<Name>): Promise<CallOutputs[Name]> {
  const asked = { call: name, data: data ?? null };
  const answer = letIn(answerSchema, (await send(asked)) ?? (await send(asked)));
  if (answer === undefined) throw new ContextGone('Nobody answered.');
  if (!answer.ok) throw new CallRefused(name, answer.refusal);
  const value = letIn(callOutputs[name], answer.value);
  if (value === undefined) throw new ContextGone('Another version answered.');
  return value as CallOutputs[Name];
}

/** The answer; `undefined` where the background ended before it gave one. */
async function send(message: object): Promise<unknown> {
  // An orphaned content script keeps its functions but loses the id, or `runtime` as a whole.
  if (!browser.runtime?.id) throw new ContextGone('The extension is gone from this page.');
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
