import type * as v from 'valibot';
import { letIn } from '../conversation/let-in.ts';

/** One end of the channel between content script and sidebar. */
export interface TypedPort<Said, Heard> {
  say(message: Said): void;
  /** Hears every message that passes the schema, until the signal ends. */
  hear(listener: (message: Heard) => void): void;
}

/**
 * A message port that lets only messages of one schema in. Anything else is dropped without a word: it can only come
 * from an older or newer half of ourselves, and the page will be told to reload.
 */
export function typedPort<Said, Heard>(
  port: MessagePort,
  heard: v.GenericSchema<unknown, Heard>,
  signal: AbortSignal,
): TypedPort<Said, Heard> {
  signal.addEventListener('abort', () => port.close(), { once: true });
  return {
    say: (message) => port.postMessage(message),
    hear: (listener) => {
      port.onmessage = (event) => {
        const message = letIn(heard, event.data);
        if (message !== undefined && !signal.aborted) listener(message);
      };
    },
  };
}

/** A port that is still to come: whatever is said meanwhile is said once it is there, in the same order. */
export function portToCome<Said, Heard>(coming: Promise<TypedPort<Said, Heard>>): TypedPort<Said, Heard> {
  return {
    say: (message) => void coming.then((port) => port.say(message)),
    hear: (listener) => void coming.then((port) => port.hear(listener)),
  };
}
