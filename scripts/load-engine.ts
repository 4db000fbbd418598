import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { Engine } from '../lib/coach/engine.ts';
import { WEIGHTS } from './tone-model.ts';

type Parts = Pick<typeof import('../lib/coach/engine.ts'), 'openEngine'> &
  Pick<typeof import('../lib/tone/sentence-memory.ts'), 'sentenceMemory'> &
  Pick<typeof import('../lib/cues/registry.ts'), 'RULES'> &
  Pick<typeof import('../lib/nudges/gaps.ts'), 'GAPS'> &
  Pick<typeof import('../lib/coach/draft-desk.ts'), 'draftDesk'> &
  Pick<typeof import('../lib/background/plan-clock.ts'), 'planClock'> &
  Pick<typeof import('../lib/conversation/gather.ts'), 'gather'> &
  Pick<typeof import('../lib/sla/standing.ts'), 'standingOf'> &
  Pick<typeof import('../lib/sla/working-time.ts'), 'addWorkingMinutes'>;

const MODULES = [
  '/lib/coach/engine.ts',
  '/lib/tone/sentence-memory.ts',
  '/lib/cues/registry.ts',
  '/lib/nudges/gaps.ts',
  '/lib/coach/draft-desk.ts',
  '/lib/background/plan-clock.ts',
  '/lib/conversation/gather.ts',
  '/lib/sla/standing.ts',
  '/lib/sla/working-time.ts',
];

/** The engine with its weights, and what stands beside it, as Node can run it: Vite finds the rule files that the bundle would hold, and ends with the process. */
export async function loadEngine(): Promise<Engine & Omit<Parts, 'openEngine'>> {
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
  const { openEngine, ...others } = Object.assign({}, ...parts) as Parts;
  return { ...openEngine(readFileSync(WEIGHTS)), ...others };
}
