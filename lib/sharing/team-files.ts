import type { Contribution } from '../stats/contribution.ts';
import { type Packed, packed, unpacked } from './packed.ts';
import { openTeamFile, type Refusal } from './team-file.ts';

/**
 * Why a file is not taken, beside what is wrong with the file alone. `duplicate`: the same as another one. `outdated`:
 * another one replaces it. `contradicting`: another one claims to be the same revision and says something else. `unreadable`:
 * the disk did not give it.
 */
export type SetRefusal = Refusal | 'unreadable' | 'duplicate' | 'outdated' | 'contradicting';

/** A file that was not taken. */
export interface Refused {
  readonly name: string;
  readonly why: SetRefusal;
}

/** A contribution that was taken from a file, now or earlier. */
export interface Known {
  readonly id: string;
  readonly revision: number;
  /** Of the contribution as it stood in the file. */
  readonly sha256: string;
  /** The file took back what was shared before. */
  readonly isBack: boolean;
}

/** Team files that come one by one. What one of them is refused for costs the others nothing. */
export class TeamFiles {
  readonly #known: Map<string, Known>;
  readonly #taken = new Map<string, { readonly name: string; readonly packed: Packed }>();
  readonly #refused: Refused[] = [];

  /** @param known what was taken earlier */
  constructor(known: Iterable<Known> = []) {
    this.#known = new Map([...known].map((one) => [one.id, one]));
  }

  /** Takes a file, or notes why not. */
  async add(name: string, text: string): Promise<void> {
    const opened = await openTeamFile(text);
    if (!opened.ok) {
      this.refuse(name, opened.why);
      return;
    }
    const { sha256, contribution } = opened;
    const { id, revision } = contribution;
    const before = this.#known.get(id);
    if (before && revision < before.revision) this.refuse(name, 'outdated');
    else if (revision === before?.revision) this.refuse(name, sha256 === before.sha256 ? 'duplicate' : 'contradicting');
    else {
      const replaced = this.#taken.get(id);
      if (replaced) this.refuse(replaced.name, 'outdated');
      this.#known.set(id, { id, revision, sha256, isBack: isEmpty(contribution) });
      this.#taken.set(id, { name, packed: packed(contribution) });
    }
  }

  /** Notes a file that is not taken. */
  refuse(name: string, why: SetRefusal): void {
    this.#refused.push({ name, why });
  }

  /** One for each agent and period, of those that came now; what was taken back is not among them. Made anew each time. */
  get contributions(): Iterable<Contribution> {
    const taken = this.#taken;
    return {
      *[Symbol.iterator]() {
        for (const { packed } of taken.values()) if (packed.names.length > 0) yield unpacked(packed);
      },
    };
  }

  /** How many those are. */
  get count(): number {
    return this.#taken.size - this.withdrawn.length;
  }

  /** Every contribution taken, now or earlier. */
  get known(): Known[] {
    return [...this.#known.values()];
  }

  /** Files that take back what was shared before. */
  get withdrawn(): string[] {
    return [...this.#taken.values()].flatMap(({ name, packed }) => (packed.names.length === 0 ? name : []));
  }

  /** In the order they came. */
  get refused(): readonly Refused[] {
    return this.#refused;
  }
}

function isEmpty({ hosts }: Contribution): boolean {
  return Object.keys(hosts).length === 0;
}
