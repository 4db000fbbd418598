import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

let server: Promise<ViteDevServer> | undefined;

/** A module of ours as Node can run it: Vite finds the files that the bundle would hold, and ends with the process. */
export async function loadModule<Module>(path: string): Promise<Module> {
  server ??= openServer();
  return (await (await server).ssrLoadModule(path)) as Module;
}

async function openServer(): Promise<ViteDevServer> {
  const opened = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  // Modules are loaded when they are first needed: the loader stays as long as there is something to do.
  process.once('beforeExit', () => opened.close());
  return opened;
}
