import type { CueRule } from './cue.ts';

const files = import.meta.glob<{ readonly default: CueRule }>('./rules/*.cue.ts', { eager: true });

/** Every rule, by the name of its file. */
export const RULES: readonly CueRule[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path]?.default ?? []);

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; `undefined` for an id no file has (a reading kept from an older version). */
export function ruleOf(id: string): CueRule | undefined {
  return byId.get(id);
}
