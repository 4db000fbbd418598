import { BUILDS, runSteps, suite } from './steps.ts';

/** What the README promises, put to the proof on the built extension, and each proof on builds with a fault in them. */
process.exitCode = await runSteps([...BUILDS, suite('proofs', 'proofs'), suite('life', 'a long day')]);
