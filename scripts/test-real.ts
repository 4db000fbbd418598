import { BUILDS, runSteps, suite } from './steps.ts';

/** The built extension on a real Roundcube and a real Request Tracker, and under real policies, in real browsers. */
process.exitCode = await runSteps([...BUILDS, suite('real', 'real hosts')]);
