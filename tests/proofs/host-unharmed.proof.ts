import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { DESK_PATTERN } from './at-desk.ts';
import { besideAll, besideDraft } from './host-unharmed/beside.ts';
import { longTasks } from './host-unharmed/long-tasks.ts';
import { runAttuned, runBare } from './host-unharmed/run-desk.ts';
import type { Proof } from './proof.ts';

/** What the script gives without Attune in the page, once for each browser. */
const bare = new Map<BrowserKind, Awaited<ReturnType<typeof runBare>>>();

const proof: Proof = {
  claim:
    'with Attune a host page is what it is without: its document, events, focus, mail and names; and never held up for 50 ms',
  kinds: ['chromium', 'firefox'],
  faults: [
    {
      name: 'the watcher marks the editor it attends to',
      edits: [
        {
          file: 'lib/hosts/watch.ts',
          find: 'attention.editor = editor;',
          put: "attention.editor = editor;\n        editor.dataset['attune'] = '';",
        },
      ],
      found: /the document: .*data-attune/,
    },
    {
      name: 'a key press is kept from the page',
      edits: [
        {
          file: 'lib/hosts/watch.ts',
          find: '  observe(page);\n',
          put: "  observe(page);\n  page.addEventListener('keydown', (event) => event.key === ' ' && event.stopPropagation(), { capture: true });\n",
        },
      ],
      found: /events: .*keydown/,
    },
    {
      name: 'any key pressed in the sidebar leads back to the page',
      edits: [
        {
          file: 'entrypoints/sidebar/main.tsx',
          find: "if (event.key === 'Escape') port.say",
          put: 'port.say',
        },
      ],
      found: /presses keys in the sidebar: the page hears \w+ keydown/,
    },
    {
      name: 'each look at a page with a long list takes a quarter of a second longer',
      edits: [
        {
          file: 'lib/bridge/serve-page.ts',
          find: 'const look = (): void => {',
          put: 'const look = (): void => {\n    if (page.links.length + page.querySelectorAll("[data-row-id]").length > 500)\n      for (const end = performance.now() + 250; performance.now() < end; );',
        },
      ],
      found: /keeps (the page|it) busy for/,
    },
    {
      name: 'a character nobody sees comes with the words of a nudge',
      edits: [
        {
          file: 'lib/editor/replace.ts',
          find: 'typeWords(editor.ownerDocument, words);',
          put: "typeWords(editor.ownerDocument, words + '\\u200b');",
        },
      ],
      found: /a nudge taken gives/,
    },
    {
      name: 'words shown in the page get a class',
      edits: [
        {
          file: 'lib/editor/mark.ts',
          find: '  if (ranges.length === 0)',
          put: "  ranges[0]?.startContainer.parentElement?.classList.add('attune');\n  if (ranges.length === 0)",
        },
      ],
      found: /points at a nudge: the document: .*attune/,
    },
    {
      name: 'the sidebar takes the focus when it comes',
      edits: [
        {
          file: 'lib/bridge/sidebar-frame.ts',
          find: 'frame.title = title;',
          put: "frame.title = title;\n  frame.addEventListener('load', () => frame.focus());",
        },
      ],
      found: /opens the desk: the focus: /,
    },
  ],

  async prove({ kind, dir }) {
    const attuned = await launch({ kind, headless: true, extensionDir: dir });
    try {
      // Attune is in the browser, but not in the page: the desk is not allowed yet.
      const without = bare.get(kind) ?? (await runBare(attuned));
      bare.set(kind, without);
      // Without a desktop Firefox shows a notification in a window of its own, which takes the focus from every page; and
      // only in working hours, so that this proof would depend on when it is run.
      if (kind === 'firefox') await withoutNotifications(attuned);
      await attuned.allow(DESK_PATTERN);
      const findings = await runAttuned(attuned, without, { after: besideDraft, atLast: besideAll });
      // What else speaks against the claim shows once that is mended.
      return findings.length > 0 ? findings : await longTasks(attuned);
    } catch (error) {
      return [`it did not get that far: ${error instanceof Error ? error.message : error}`];
    } finally {
      await attuned.close();
    }
  },
};

/** As the agent switches them off in the settings. */
async function withoutNotifications(attuned: Attuned): Promise<void> {
  await attuned.inOwnPage((api) => api.storage.local.set({ settings: { notifications: false } }));
}

export default proof;
