import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The adapters as one script that can run in any page; it leaves `attuneReadHere(now)` there. */
export async function bundleAdapters(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'attune', fileName: 'in-page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The adapters could not be bundled.');
  return output.output[0].code;
}
