import type { Counts } from '../stats/contribution-of.ts';
import { periodOf } from '../stats/period.ts';
import { countedWeeks, nextShare, type Share, withdrawn } from '../stats/share.ts';
import { newId } from './new-id.ts';
import { teamFileName, teamFileText } from './team-file.ts';

/** One quarter of an agent's own counts, and the file that would share it. */
export interface Quarter {
  /** `new`: never shared; `more`: weeks came since; `shared`: all of it; `withdrawn`: taken back, for good. */
  readonly state: 'new' | 'more' | 'shared' | 'withdrawn';
  /** What is kept once the file is saved. */
  readonly share: Share;
  /** The file, byte for byte, and its name. */
  readonly text: string;
  readonly fileName: string;
}

/** What a device has counted, and shared so far. */
export interface Own extends Pick<Counts, 'aggregates' | 'loads' | 'complaints' | 'cues'> {
  readonly runningWeek: string;
  readonly shares: readonly Share[];
}

/** Every quarter that could be shared or was, newest first. */
export async function quartersOf({ shares, ...own }: Own): Promise<Quarter[]> {
  const counted = countedWeeks(own).map(periodOf);
  const periods = new Set([...counted, ...shares.map(({ period }) => period)]);
  const quarters = [...periods].sort().map(async (period): Promise<Quarter[]> => {
    const before = shares.find((share) => share.period === period);
    if (before && isWithdrawn(before)) return [await quarter(before, 'withdrawn')];
    const share = nextShare({ ...own, period, ...(before && { before }), newId: newId(), random: unforeseeable });
    if (!share) return [];
    return [await quarter(share, before === undefined ? 'new' : share === before ? 'shared' : 'more')];
  });
  return (await Promise.all(quarters)).flat().reverse();
}

/** The file that takes back all that was shared of a quarter. */
export function takenBack(share: Share): Promise<Quarter> {
  return quarter(isWithdrawn(share) ? share : withdrawn(share), 'withdrawn');
}

/** 0 … 1: what was randomised by numbers that can be worked out is not hidden. */
function unforeseeable(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

async function quarter(share: Share, state: Quarter['state']): Promise<Quarter> {
  return { state, share, text: await teamFileText(share.contribution), fileName: teamFileName(share.contribution) };
}

function isWithdrawn({ contribution }: Share): boolean {
  return Object.keys(contribution.hosts).length === 0;
}
