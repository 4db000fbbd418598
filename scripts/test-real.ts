import { BUILDS, runSteps, suite } from './steps.ts';

/** The built extension on a real Roundcube, in real browsers. */
process.exitCode = await runSteps([...BUILDS, suite('real', 'real Roundcube')]);
