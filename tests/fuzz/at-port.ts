import type * as v from 'valibot';
import { typedPort } from '../../lib/bridge/port.ts';
import { delivered } from './delivered.ts';
import type { Door } from './hold.ts';

/** The door of a port that hears by this schema: what its listener heard of one event. */
export function atPort(schema: v.GenericSchema): Door {
  let heard: unknown;
  const port: { onmessage?: (event: { data: unknown }) => void; close(): void } = { close: () => undefined };
  typedPort(port as never, schema, new AbortController().signal).hear((message) => {
    heard = message;
  });
  return (said) => {
    heard = undefined;
    port.onmessage?.({ data: delivered(said, said) });
    return heard;
  };
}
