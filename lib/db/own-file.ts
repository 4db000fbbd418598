import { openDatabase } from './database.ts';
import { storeNames } from './schema.ts';

/** Rows by store. */
type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Every row of every store, as it lies there: also one that no longer keeps its schema, for it is the agent's all the same. */
export async function loadEverything(): Promise<Rows> {
  const transaction = (await openDatabase()).transaction(storeNames, 'readonly');
  const rows = await Promise.all(
    storeNames.map(async (name) => [name, await transaction.objectStore(name).getAll()] as const),
  );
  await transaction.done;
  return Object.fromEntries(rows);
}

/** What an agent takes along: the database and what else is kept of them, as a JSON text (`docs/own-data.md`). */
export function ownText(database: Rows, rest: { readonly settings: unknown; readonly shares: unknown }): string {
  return `${JSON.stringify({ attune: 'own', version: 1, database, ...rest }, undefined, 1)}\n`;
}
