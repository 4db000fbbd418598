import type { MergeCall, MergeEnd, MergeNews, RunningMerge } from '../../lib/sharing/merge-call.ts';
import workerUrl from './merge-worker.ts?worker&url';

/** What we use of the browser's trusted types. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The page's policy lets only this one address be a worker's. Browsers without trusted types take it as it is. */
const address = allowed(workerUrl);

function allowed(url: string): string {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  const rules = { createScriptURL: (asked: string) => (asked === url ? asked : '') };
  return (types?.createPolicy('attune-worker', rules).createScriptURL(url) as string | undefined) ?? url;
}

/** Starts a merge in a worker of its own, which takes all it held with it when it ends. */
export function startMerge(call: MergeCall, onProgress: (done: number) => void): RunningMerge {
  const worker = new Worker(address, { type: 'module' });
  const end = Promise.withResolvers<MergeEnd | undefined>();
  worker.addEventListener('message', ({ data }: MessageEvent<MergeNews>) => {
    if (data.kind === 'progress') onProgress(data.done);
    else end.resolve(data);
  });
  // A worker that cannot start, or that ran out of memory.
  worker.addEventListener('error', () => end.resolve({ kind: 'failed', why: 'unavailable' }));
  worker.postMessage(call);
  return { end: end.promise.finally(() => worker.terminate()), cancel: () => end.resolve(undefined) };
}
