import { release, type ShownWeek } from '../stats/anonymity.ts';
import type { Contribution } from '../stats/contribution.ts';
import type { Floor } from '../stats/suppress.ts';
import { waitingPartOf } from '../stats/waiting-part.ts';
import { type Refused, TeamFiles } from './team-files.ts';
import type { TeamState } from './team-state.ts';

/** Enough to keep the disk busy while a file is looked at, and little to hold. */
const FETCHED_AHEAD = 8;

/** A file that may be one of the team's. */
export interface FileToMerge {
  readonly name: string;
  /** Its text. Rejects where the disk does not give it. */
  text(): string | Promise<string>;
}

/** What may be told of a merge. */
export interface MergeReport {
  /** Files that count, of those that came. */
  readonly taken: number;
  /** Names of files that took back what was shared before. */
  readonly withdrawn: readonly string[];
  readonly refused: readonly Refused[];
}

/** What a merge gives: what may be seen, and what the next merge must be told. */
export interface Merged {
  readonly weeks: readonly ShownWeek[];
  readonly state: TeamState;
  readonly report: MergeReport;
}

/** The smallest group, the week that is not over, and whom to tell how many files were looked at. */
export interface MergeOptions {
  readonly floor: Floor;
  readonly runningWeek: string;
  readonly onFile?: (done: number) => void;
}

/** Adds files to a team, one after the other, and releases what may be seen of it. What is refused costs the rest nothing. */
export async function mergeTeamFiles(
  files: Iterable<FileToMerge>,
  state: TeamState,
  { floor, runningWeek, onFile }: MergeOptions,
): Promise<Merged> {
  const set = new TeamFiles(state.known);
  let done = 0;
  for await (const { name, text } of textsOf(files)) {
    if (text === undefined) set.refuse(name, 'unreadable');
    else await set.add(name, text);
    onFile?.(++done);
  }
  const { contributions, count, known, withdrawn, refused } = set;
  // A later file has all of the one before; what was taken back no longer waits for anybody.
  const isStillIt = new Map(known.map(({ id, revision, isBack }) => [id, isBack ? undefined : revision]));
  const waiting = state.waiting.filter(({ id, revision }) => isStillIt.get(id) === revision);
  const all: Iterable<Contribution> = {
    *[Symbol.iterator]() {
      yield* waiting;
      yield* contributions;
    },
  };
  const present = known.flatMap(({ id, isBack }) => (isBack ? [] : id));
  const { weeks, cohorts } = release(all, { floor, runningWeek, earlier: state.cohorts, present });
  return {
    weeks,
    state: { cohorts, known, waiting: waitingPartOf(all, cohorts) },
    report: { taken: count, withdrawn, refused },
  };
}

/** The files' texts, in order; the next ones are fetched while one is looked at. */
async function* textsOf(files: Iterable<FileToMerge>) {
  const fetched: Promise<{ readonly name: string; readonly text: string | undefined }>[] = [];
  for (const file of files) {
    fetched.push(textOf(file).then((text) => ({ name: file.name, text })));
    const first = fetched.length > FETCHED_AHEAD ? fetched.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of fetched) yield await one;
}

async function textOf(file: FileToMerge): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
