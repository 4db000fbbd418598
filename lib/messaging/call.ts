import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerSchema, type CallInput, type CallName, type CallOutputs, type refusals } from './calls.ts';

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

type Data<Name extends CallName> = null extends CallInput<Name> ? [data?: CallInput<Name>] : [data: CallInput<Name>];

/**
 * Asks the background, from a content script or any page of ours, and wakes it where it sleeps.
 * Rejects with `ContextGone` where nobody is left to answer, with `CallRefused` where the answer is no.
 */
export async function call<Name extends CallName>(name: Name, ...[data]: Data<Name>): Promise<CallOutputs[Name]> {
  const answer = v.safeParse(answerSchema, await send({ call: name, data: data ?? null }));
  if (!answer.success) throw new ContextGone('Nobody answered.');
  if (!answer.output.ok) throw new CallRefused(name, answer.output.refusal);
  return answer.output.value as CallOutputs[Name];
}

async function send(message: object): Promise<unknown> {
  // An orphaned content script keeps its functions but loses the id, or `runtime` as a whole.
  if (!browser.runtime?.id) throw new ContextGone('The extension is gone from this page.');
  try {
    return await browser.runtime.sendMessage(message);
  } catch (cause) {
    throw new ContextGone('The extension did not answer.', { cause });
  }
}
