import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../lib/conversation/conversation.ts';
import type { Host, Sureness } from '../lib/hosts/host.ts';
import { loadModule } from './load-module.ts';

/**
 * Writes `docs/hosts.md`: what Attune reads on each host, by the saved pages that every adapter must read as a person did
 * (tests/hosts). `--check`: only says whether it is what they tell.
 */
const FILE = fileURLToPath(new URL('../docs/hosts.md', import.meta.url));
const PAGES = fileURLToPath(new URL('../tests/hosts', import.meta.url));

const SURE: Readonly<Record<Sureness, string>> = {
  run: 'the real one was read here',
  high: 'its own source, or two recent programs that work on it',
  medium: 'one recent program that works on it',
  low: 'an old program, or a guess',
};

/** How much of something the saved pages of a host tell. */
type Share = 'yes' | 'partly' | 'no';

function snapshotsOf(hostId: string): readonly Snapshot[] {
  const folder = join(PAGES, hostId);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { expected: Snapshot }).expected);
}

function shareOf<T>(all: readonly T[], isTold: (one: T) => boolean): Share {
  const told = all.filter(isTold).length;
  if (told === 0) return 'no';
  return told === all.length ? 'yes' : 'partly';
}

function rowOf(host: Host): string {
  const seen = snapshotsOf(host.id);
  const conversations = seen.flatMap(({ conversation }) => conversation ?? []);
  const messages = conversations.flatMap((conversation) => conversation.messages);
  const drafts = seen.flatMap(({ draft }) => draft ?? []);
  const rows = seen.flatMap((page) => page.rows ?? []);
  const kinds = drafts.length === 0 ? 'no' : shareOf(drafts, ({ kind }) => kind !== 'unknown');
  return [
    `[${host.name}](#${host.id})`,
    conversations.length === 0 ? 'no' : conversations.every(({ isWhole }) => !isWhole) ? 'one mail at a time' : 'yes',
    shareOf(messages, ({ side }) => side !== 'unknown'),
    shareOf(messages, ({ at }) => at !== undefined),
    messages.some(({ internal }) => internal === true) || drafts.some(({ kind }) => kind === 'note') ? 'yes' : 'no',
    drafts.length === 0 ? 'no' : 'yes',
    kinds,
    rows.length === 0 ? 'no' : 'yes',
    rows.length === 0 ? 'no' : shareOf(rows, ({ side, answered }) => side !== 'unknown' || answered !== 'unknown'),
    host.sureness,
  ].join(' | ');
}

function sectionOf(host: Host): string {
  const where =
    host.addresses.length > 0 ? host.addresses.map((one) => `\`${one}\``).join(', ') : 'at your own address';
  return [
    `### ${host.name}`,
    `<a id="${host.id}"></a>`,
    '',
    `${where}. Known from: ${host.evidence} (${host.sureness}: ${SURE[host.sureness]}).`,
    ...(host.tellsByAbsence
      ? [
          'Its answers have no mark of their own: should it rename the mark of notes, a note would be taken for an answer.',
        ]
      : []),
    `Tested on ${snapshotsOf(host.id).length} saved pages.`,
    '',
  ].join('\n');
}

function document(hosts: readonly Host[]): string {
  return [
    '# Where Attune works, and how sure we are',
    '',
    'Attune reads pages that were not made for it, and that change. What it cannot tell it leaves out, and says so: open',
    '*What I read here* at the foot of the sidebar on any page. Hosts marked `run` were read here on the real thing. Of the',
    'others the pages we test on are written by us, from their own source or from published programs that work on them;',
    'nobody of us has logged in there yet. Written by `npm run hosts` from `lib/hosts` and `tests/hosts`; do not edit by hand.',
    '',
    '| host | conversation | sides | times | internal notes | draft | reply or note | list | who wrote last | how sure |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...hosts.map((host) => `| ${rowOf(host)} |`),
    '',
    '`partly`: on some pages, or of some messages. How words get into each kind of editor: [editors.md](editors.md).',
    '',
    '## Any other page',
    '',
    'The text box you write in is the draft. What stands around times again and again, with running text in it, is likely a',
    'conversation: Attune says how sure it is, and whose a message is only where the page itself tells both sides apart. Say it',
    'by a click beside the message (*Customer*, *Us*), or point at the customer’s message in the page; what is learnt from that',
    'are selectors, kept on this device for this site, and in the settings they can be saved as a file for colleagues, loaded',
    'and forgotten. Words you select are read as the customer’s where nothing else is known. There is no list of who waits',
    'there, only the conversation you have open.',
    '',
    '## Each host',
    '',
    ...hosts.map(sectionOf),
  ].join('\n');
}

const { hosts } = await loadModule<typeof import('../lib/hosts/registry.ts')>('/lib/hosts/registry.ts');
const shown = hosts
  .filter(({ id }) => id !== 'anywhere' && id !== 'demo')
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
const now = document(shown);
if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== now) {
    process.stderr.write('docs/hosts.md is not what the adapters and their pages say: run `npm run hosts`.\n');
    process.exitCode = 1;
  }
} else await writeFile(FILE, now);
