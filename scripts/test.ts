import { BUILDS, runSteps, type Step, suite } from './steps.ts';

/** Everything `npm test` proves, cheapest first, so that a slip shows early. */
const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types of the core (no DOM, no browser)', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'cue catalogue is fresh', command: ['node', 'scripts/run.mjs', 'catalogue', '--check'] },
  { name: 'list of hosts is fresh', command: ['node', 'scripts/run.mjs', 'hosts-doc', '--check'] },
  suite('unit'),
  ...BUILDS,
  suite('build'),
  { name: 'size limits', command: ['size-limit'] },
  suite('e2e'),
  suite('alone', 'e2e tests that need the machine to themselves'),
];

process.exitCode = await runSteps(steps);
