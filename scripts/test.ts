import { countTests, runSteps, type Step } from './steps.ts';

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ],
  count: () => countTests(`test-results/${project}.json`),
});

/** Everything `npm test` proves, cheapest first, so that a slip shows early. */
const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types of the core (no DOM, no browser)', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'cue catalogue is fresh', command: ['node', 'scripts/run.mjs', 'catalogue', '--check'] },
  vitest('unit'),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  vitest('build'),
  { name: 'size limits', command: ['size-limit'] },
  vitest('e2e'),
];

process.exitCode = await runSteps(steps);
