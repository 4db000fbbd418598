import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of all files of a folder that end like this. */
function idsIn(folder: string, ending: string): string[] {
  return readdirSync(join(import.meta.dirname, '../..', folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** The ids of all cue rules and gaps, put into the build for the background: it checks ids, and needs none of the rules. */
export const cueIds = {
  __CUE_IDS__: JSON.stringify(idsIn('lib/cues/rules', '.cue.ts')),
  __GAP_IDS__: JSON.stringify(idsIn('lib/nudges/gaps', '.gap.ts')),
};
