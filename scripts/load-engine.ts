import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

type Engine = Pick<typeof import('../lib/tone/read.ts'), 'read'> &
  Pick<typeof import('../lib/tone/sentence-memory.ts'), 'sentenceMemory'> &
  Pick<typeof import('../lib/text/language.ts'), 'languageOf'> &
  Pick<typeof import('../lib/text/own-words.ts'), 'ownWords'> &
  Pick<typeof import('../lib/cues/registry.ts'), 'RULES'> &
  Pick<typeof import('../lib/nudges/pick.ts'), 'pick'> &
  Pick<typeof import('../lib/coach/draft-desk.ts'), 'draftDesk'> &
  Pick<typeof import('../lib/background/plan-clock.ts'), 'planClock'>;

const MODULES = [
  '/lib/tone/read.ts',
  '/lib/tone/sentence-memory.ts',
  '/lib/text/language.ts',
  '/lib/text/own-words.ts',
  '/lib/cues/registry.ts',
  '/lib/nudges/pick.ts',
  '/lib/coach/draft-desk.ts',
  '/lib/background/plan-clock.ts',
];

/** The engine as Node can run it: Vite finds the rule files that the bundle would hold, and ends with the process. */
export async function loadEngine(): Promise<Engine> {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  // Parts are loaded when they are first needed: the loader stays as long as there is something to do.
  process.once('beforeExit', () => server.close());
  const parts: object[] = [];
  for (const module of MODULES) parts.push(await server.ssrLoadModule(module));
  return Object.assign({}, ...parts) as Engine;
}
