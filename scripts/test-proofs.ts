import { parseArgs } from 'node:util';
import { BUILDS, runSteps, suite } from './steps.ts';

/**
 * What the README promises, put to the proof on the built extension, and each proof on builds with a fault in them.
 * `--quick`: one fault for each proof and a short day; `--whole`: every fault in every browser and the whole day in both.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, whole: { type: 'boolean' } } });
const extent = values.whole ? 'whole' : values.quick ? 'quick' : undefined;
if (extent !== undefined) Object.assign(process.env, { ATTUNE_PROOFS: extent, ATTUNE_LIFE: extent });
process.exitCode = await runSteps([...BUILDS, suite('proofs', 'proofs'), suite('life', 'a long day')]);
