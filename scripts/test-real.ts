import { countTests, runSteps, type Step } from './steps.ts';

/** The built extension on a real Roundcube, in real browsers. */
const steps: readonly Step[] = [
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'real Roundcube',
    command: [
      'vitest',
      'run',
      '--project',
      'real',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/real.json',
    ],
    count: () => countTests('test-results/real.json'),
  },
];

process.exitCode = await runSteps(steps);
