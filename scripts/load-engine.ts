import { readFileSync } from 'node:fs';
import type { Engine } from '../lib/coach/engine.ts';
import { loadModule } from './load-module.ts';
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

/** The engine with its weights, and what stands beside it, as Node can run it. */
export async function loadEngine(): Promise<Engine & Omit<Parts, 'openEngine'>> {
  const parts: object[] = [];
  for (const module of MODULES) parts.push(await loadModule<object>(module));
  const { openEngine, ...others } = Object.assign({}, ...parts) as Parts;
  return { ...openEngine(readFileSync(WEIGHTS)), ...others };
}
