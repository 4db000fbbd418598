import { BUILDS, runSteps, suite } from './steps.ts';

/** The built extension on a real Roundcube and a real Request Tracker, in real browsers. */
process.exitCode = await runSteps([...BUILDS, suite('real', 'real hosts')]);
