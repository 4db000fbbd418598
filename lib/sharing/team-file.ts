import * as v from 'valibot';
import { type Contribution, contributionSchema } from '../stats/contribution.ts';

/** The version of the file's shape: docs/team-file.md. */
const VERSION = 1;
/** A year of thirty hosts is well below. In characters. */
const mostLength = 8_000_000;

/** Why a file is not taken. */
export type Refusal = 'not-json' | 'foreign' | 'too-new' | 'broken' | 'changed';

const outerSchema = v.object({ attune: v.literal('team-file'), version: v.pipe(v.number(), v.integer()) });
const fileSchema = v.strictObject({
  attune: v.literal('team-file'),
  version: v.literal(VERSION),
  /** SHA-256, hex, of the contribution as JSON without spaces: tells a file that was damaged or edited. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  contribution: contributionSchema,
});

/** What a file holds, or why it is not taken. */
export type Opened =
  | { readonly ok: true; readonly contribution: Contribution; readonly sha256: string }
  | { readonly ok: false; readonly why: Refusal };

/** The text of the file that shares a contribution: a person can read it, and it ends with a line break. */
export async function teamFileText(shared: Contribution): Promise<string> {
  const contribution = inOrder(shared);
  const sha256 = await digestOf(contribution);
  const file = JSON.stringify({ attune: 'team-file', version: VERSION, sha256, contribution }, undefined, 1);
  // A column of counts is one line.
  return `${file.replace(/\[[\d\s,]*\]/g, (column) => column.replace(/\s+/g, ''))}\n`;
}

/** Its name: it says no more than the file does. */
export function teamFileName({ id }: Contribution): string {
  return `attune-team-${id}.json`;
}

/** Reads a file's text. Never throws for what the text holds. */
export async function openTeamFile(text: string): Promise<Opened> {
  const input = text.length > mostLength ? undefined : parsed(text);
  if (input === undefined) return refused('not-json');
  const outer = v.safeParse(outerSchema, input);
  if (!outer.success) return refused('foreign');
  if (outer.output.version > VERSION) return refused('too-new');
  const file = v.safeParse(fileSchema, input, { abortEarly: true });
  if (!file.success) return refused('broken');
  const { sha256, contribution } = file.output;
  // As it stands in the file: what was looked at has its fields in our order.
  const isWhole = (await digestOf((input as { contribution: unknown }).contribution)) === sha256;
  return isWhole ? { ok: true, contribution, sha256 } : refused('changed');
}

/** Fields and names in one order: a browser's store hands them back in its own, and the file must be the same. */
function inOrder({ id, revision, epsilon, weeks, hosts }: Contribution): Contribution {
  const sorted = <T>(named: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));
  const tables = sorted(hosts).map(([hostId, of]) => [hostId, Object.fromEntries(sorted(of))]);
  return {
    id,
    revision,
    ...(epsilon === undefined ? {} : { epsilon }),
    weeks,
    hosts: Object.fromEntries(tables) as Contribution['hosts'],
  };
}

function refused(why: Refusal): Opened {
  return { ok: false, why };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function digestOf(contribution: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(contribution)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
