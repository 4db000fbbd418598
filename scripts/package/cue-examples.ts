import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../components/catalogue/example-line.tsx';

/** What a cue or gap is shown by. */
interface Examples {
  /** Where it speaks up; of a cue, its words stand in square brackets. */
  readonly up: readonly Example[];
  /** Where it stays quiet. */
  readonly quiet: readonly Example[];
}

const TESTS = join(import.meta.dirname, '../../tests');

/** The first so many examples of each sign in the test data of a cue (`tests/cues`) or gap (`tests/gaps`). */
export function examplesOf(folder: 'cues' | 'gaps', id: string, most: number): Examples {
  const lines = readFileSync(join(TESTS, folder, `${id}.txt`), 'utf8').split('\n');
  const shown = (sign: string): Example[] =>
    lines
      .filter((line) => line.startsWith(sign))
      .slice(0, most)
      .map((line) => exampleOf(line.slice(2)));
  return { up: shown('+'), quiet: shown('-') };
}

function exampleOf(line: string): Example {
  const [first = '', draft] = line.split(' => ');
  return draft === undefined ? { text: first } : { customer: first, text: draft.replaceAll('\\n', ' ') };
}

const idsIn = (folder: 'cues' | 'gaps'): string[] =>
  readdirSync(join(TESTS, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length));

/** Examples of every cue and gap, to be put into the build for the catalogue page: they are the tests' own. */
export const cueExamples = () => ({
  __CUE_EXAMPLES__: JSON.stringify(
    Object.fromEntries(
      (['cues', 'gaps'] as const).flatMap((folder) =>
        idsIn(folder).map((id) => [id, examplesOf(folder, id, folder === 'cues' ? 2 : 1)]),
      ),
    ),
  ),
});
