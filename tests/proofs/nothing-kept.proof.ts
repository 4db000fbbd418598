import type { Fault, Proof } from './proof.ts';
import { foundAgainstWithout, type Session, sessionWith } from './session/session.ts';

/**
 * The ledger of complaints has the host's own way to each, and so its reference: in Attune's database, and nowhere else.
 * The canary mail is a complaint; were it not in the ledger, this would allow what is not there.
 */
const LEDGER =
  /^reference as UTF-(?:8|16) in (?:profile\/.*(?:IndexedDB\/chrome-extension|storage\/default\/moz-extension).*|(?:the sidebar’s|Attune’s) IndexedDB)$/;

/** What `now` left behind that `without` did not. */
function keptBeyond(now: Session, without: Session): string[] {
  return [
    ...[...now.kept].filter((found) => !without.kept.has(found) && !LEDGER.test(found)),
    ...([...now.kept].some((found) => LEDGER.test(found)) ? [] : ['the ledger has no way to the complaint']),
    ...Object.entries(now.pageKeeps)
      .filter(([place, json]) => json !== without.pageKeeps[place])
      .map(([place, json]) => `the page’s ${place} is ${json.slice(0, 300)}`),
    // Every browser remembers the title of a page, and the desk's has the subject in it: a search that misses it is none.
    ...([...without.kept].some((found) => found.startsWith('subject'))
      ? []
      : ['the search is blind: it does not find what the browser itself remembers']),
  ];
}

const faults: readonly Fault[] = [
  {
    name: 'the coach keeps the subject in storage.local and says it on the console',
    edits: [
      {
        file: 'lib/coach/conversation-desk.ts',
        find: 'const { hostId, conversation } = snapshot;',
        put: `const { hostId, conversation } = snapshot;
          console.log('looking at', conversation?.subject);
          void globalThis.chrome.storage.local.set({ last: conversation?.subject ?? '' });`,
      },
    ],
    // Each of the three looks has it: on disk, through the browser's API, on the console.
    found:
      /^subject as UTF-8 in profile\/.*(Local Extension Settings|moz-extension).*\nsubject as UTF-8 in Attune’s storage\.local.*\nsubject as UTF-8 in the console/ms,
  },
  {
    name: 'a waiting row has the customer’s name in it',
    edits: [
      {
        file: 'lib/messaging/waiting.ts',
        find: '  hostId: idSchema,',
        put: '  hostId: idSchema,\n  customer: v.optional(v.string()),',
      },
      {
        file: 'lib/coach/waiting.ts',
        find: 'waitingSince: waitingSince ?? null,',
        put: 'waitingSince: waitingSince ?? null, customer: row.customer,',
      },
      {
        file: 'lib/db/row-after.ts',
        find: '...{ conversationKey, hostId, origin, state, clock, pressing, isPartial },',
        put: '...{ conversationKey, hostId, origin, state, clock, pressing, isPartial, customer: arguments[0].customer },',
      },
    ],
    found: /^customer’s name as UTF-8 in Attune’s IndexedDB/m,
  },
  {
    name: 'the content script keeps the draft in the page’s localStorage',
    edits: [
      {
        file: 'lib/bridge/serve-page.ts',
        find: "say({ type: 'draft', draft: { ...draft, text: readField(reading.editor) } });",
        put: `say({ type: 'draft', draft: { ...draft, text: readField(reading.editor) } });
          localStorage.setItem('attune-draft', readField(reading.editor));`,
      },
    ],
    found: /^the page’s localStorage is .*attune-draft/m,
  },
  {
    name: 'keys are made without the salt',
    edits: [
      {
        file: 'lib/settings/salt.ts',
        find: 'JSON.stringify([known, hostId, ref])',
        put: 'JSON.stringify([hostId, ref])',
      },
    ],
    found: /^reference as sha256 in Attune’s IndexedDB/m,
  },
];

export default {
  claim:
    'of subjects, messages, names, addresses and drafts, nothing stays behind that would not without Attune, and of a complaint the host’s own way to it in Attune’s database alone',
  kinds: ['chromium', 'firefox'],
  faults,
  async prove({ kind, dir }) {
    const now = await sessionWith(kind, dir);
    return foundAgainstWithout(kind, (without) => keptBeyond(now, without));
  },
} satisfies Proof;
