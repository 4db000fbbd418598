import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The adapters as one script that can run in any page; it leaves `attuneReadHere(now)` there. */
export function bundleAdapters(): Promise<string> {
  return bundleForPage(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
}

/** A file, with all it imports, as one script that can run in any page. @throws Error where it cannot be bundled */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'attune', fileName: 'in-page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The script could not be bundled.');
  return output.output[0].code;
}
