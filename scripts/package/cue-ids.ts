import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../lib/cues/rules');
const ENDING = '.cue.ts';

/** The ids of all cue rules, put into the build for the background: it checks ids, and needs none of the rules. */
export const cueIds = {
  __CUE_IDS__: JSON.stringify(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
      .sort(),
  ),
};
