import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

type Engine = Pick<typeof import('../lib/tone/read.ts'), 'read'> &
  Pick<typeof import('../lib/text/language.ts'), 'languageOf'> &
  Pick<typeof import('../lib/text/own-words.ts'), 'ownWords'> &
  Pick<typeof import('../lib/cues/registry.ts'), 'RULES'>;

/** The engine as Node can run it: Vite finds the rule files that the bundle would hold, and is gone again. */
export async function loadEngine(): Promise<Engine> {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { read } = await server.ssrLoadModule('/lib/tone/read.ts');
    const { languageOf } = await server.ssrLoadModule('/lib/text/language.ts');
    const { ownWords } = await server.ssrLoadModule('/lib/text/own-words.ts');
    const { RULES } = await server.ssrLoadModule('/lib/cues/registry.ts');
    return { read, languageOf, ownWords, RULES } as Engine;
  } finally {
    await server.close();
  }
}
