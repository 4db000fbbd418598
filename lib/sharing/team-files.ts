import { dequal } from 'dequal';
import { type Contribution, withColumns } from '../stats/contribution.ts';
import { openTeamFile, type Refusal } from './team-file.ts';

/**
 * Why a file is not taken, beside what is wrong with the file alone. `duplicate`: the same as another one. `outdated`:
 * another one replaces it. `contradicting`: another one claims to be the same revision and says something else.
 */
type SetRefusal = Refusal | 'duplicate' | 'outdated' | 'contradicting';

/** A file that was not taken. */
export interface Refused {
  readonly name: string;
  readonly why: SetRefusal;
}

/** Team files that come one by one. What one of them is refused for costs the others nothing. */
export class TeamFiles {
  readonly #taken = new Map<string, { readonly name: string; readonly contribution: Contribution }>();
  readonly #refused: Refused[] = [];

  /** Takes a file, or notes why not. */
  async add(name: string, text: string): Promise<void> {
    const opened = await openTeamFile(text);
    if (!opened.ok) {
      this.#refused.push({ name, why: opened.why });
      return;
    }
    const contribution = compact(opened.contribution);
    const before = this.#taken.get(contribution.id);
    const newer = before ? contribution.revision - before.contribution.revision : 1;
    if (newer > 0) {
      if (before) this.#refused.push({ name: before.name, why: 'outdated' });
      this.#taken.set(contribution.id, { name, contribution });
    } else {
      const isSame = before !== undefined && dequal(before.contribution, contribution);
      this.#refused.push({ name, why: newer < 0 ? 'outdated' : isSame ? 'duplicate' : 'contradicting' });
    }
  }

  /** One for each agent and period; what was taken back is not among them. */
  get contributions(): Contribution[] {
    return [...this.#taken.values()].flatMap(({ contribution }) => (isEmpty(contribution) ? [] : contribution));
  }

  /** Files that take back what was shared before. */
  get withdrawn(): string[] {
    return [...this.#taken.values()].flatMap(({ name, contribution }) => (isEmpty(contribution) ? name : []));
  }

  /** In the order they came. */
  get refused(): readonly Refused[] {
    return this.#refused;
  }
}

function isEmpty({ hosts }: Contribution): boolean {
  return Object.keys(hosts).length === 0;
}

/** The same with its counts in one small buffer: thousands of them are held at once. */
function compact(contribution: Contribution): Contribution {
  const columns = Object.values(contribution.hosts).flatMap((tables) => Object.values(tables));
  const size = columns.reduce((sum, column) => sum + column.length, 0);
  const all = columns.every(isSmall) ? new Uint16Array(size) : new Uint32Array(size);
  let from = 0;
  const hosts = withColumns(contribution.hosts, (column) => {
    all.set(column, from);
    from += column.length;
    return all.subarray(from - column.length, from);
  });
  return { ...contribution, hosts };
}

function isSmall(column: ArrayLike<number>): boolean {
  return Array.prototype.every.call(column, (count: number) => count < 2 ** 16);
}
