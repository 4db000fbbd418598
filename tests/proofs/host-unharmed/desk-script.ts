import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

/** One thing an agent does at the desk, with real keys and a real mouse. */
interface Deed {
  readonly name: string;
  /** Ends when the page itself has answered. */
  do(page: Page, kind: BrowserKind): Promise<void>;
}

export const EDITOR = '[data-desk="composer"] [data-desk="editor"]';
/** Cold enough for a nudge with another wording; ends on a word of one letter, so that no part of it has as many words. */
export const COLD = "Unfortunately we can't refund it.\nRobin and I";
/** The deed after which the cold draft stands in the editor. */
export const DRAFTED = 'types a cold draft';
/** The conversation the script ends in. */
const OPENED = 'club-leaving';

/** A piece of an agent's day: the desk's own shortcuts, the mouse, both editors, copy and paste, sending, archiving. */
export const DEEDS: readonly Deed[] = [
  {
    name: 'presses j, j and k',
    do: async (page) => {
      for (const key of ['j', 'j', 'k'] as const) {
        await page.keyboard.press(key);
        await drawn(page);
      }
    },
  },
  { name: 'opens a conversation', do: (page) => open(page, OPENED) },
  {
    name: 'turns the wheel over the thread',
    do: async (page) => {
      await page.hover('[data-desk="messages"]');
      await page.mouse.wheel({ deltaY: -240 });
      await scrolled(page);
    },
  },
  {
    name: 'selects words with the mouse and copies them',
    do: async (page, kind) => {
      const { x, y } = await page.$eval('[data-desk="messages"] article:last-of-type .body p', (paragraph) => {
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        return paragraph.getBoundingClientRect().toJSON() as { x: number; y: number };
      });
      await page.mouse.move(x + 1, y + 8);
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 8, { steps: 3 });
      await page.mouse.up();
      await edit(page, kind, 'c', 'Copy');
    },
  },
  {
    name: 'presses r for the editor',
    do: async (page) => {
      await page.keyboard.press('r');
      await page.waitForSelector(`${EDITOR}:focus`);
    },
  },
  {
    name: DRAFTED,
    do: async (page) => {
      await type(page, COLD);
      for (const key of ['ArrowLeft', 'ArrowLeft', 'Delete', 'ArrowRight', 'Backspace'] as const)
        await page.keyboard.press(key);
      await page.keyboard.type(' I');
    },
  },
  {
    name: 'switches the theme',
    do: (page) => page.click('[data-desk="theme"]'),
  },
  {
    name: 'sends with a click',
    do: async (page) => {
      await page.click('[data-desk="send"]');
      await sent(page);
    },
  },
  {
    name: 'writes plain text, pastes and undoes',
    do: async (page, kind) => {
      await page.click('[title="Plain text"]');
      await page.waitForSelector('textarea[data-desk="editor"]:focus');
      await type(page, 'Wait.\nHere: ');
      await edit(page, kind, 'v', 'Paste');
      await page.keyboard.type(', a');
      await edit(page, kind, 'z', 'Undo');
      await page.keyboard.type(', I');
    },
  },
  {
    name: 'sends with Ctrl+Enter',
    do: async (page) => {
      await page.keyboard.down('Control');
      await page.keyboard.down('Enter');
      // The field goes once it is sent, and with it the place where a key is let go.
      await sent(page);
      await page.keyboard.up('Enter');
      await page.keyboard.up('Control');
    },
  },
  {
    name: 'archives with e',
    do: async (page) => {
      await page.click('[data-desk="subject"]');
      await page.keyboard.press('e');
      await drawn(page);
    },
  },
];

/** Opens a conversation by a click on its row. */
export async function open(page: Page, id: string): Promise<void> {
  const row = await page.waitForSelector(`[data-row-id="${id}"]`);
  await row?.click();
  await page.waitForSelector(`[data-desk="conversation"][data-id="${id}"]`);
}

/** Types with real keys. */
export async function type(page: Page, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** Ctrl and a key; Chromium's keys by wire need the name of what they do. */
async function edit(page: Page, kind: BrowserKind, key: 'c' | 'v' | 'z', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, kind === 'chromium' ? { commands: [command] } : {});
  await page.keyboard.up('Control');
}

/** Waits until the desk shows the conversation its address names. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      location.hash === `#c/${document.querySelector('[data-desk="conversation"]')?.getAttribute('data-id') ?? 'none'}`,
  );
}

async function sent(page: Page): Promise<void> {
  await page.waitForFunction(
    (editor) => {
      const found = document.querySelector<HTMLTextAreaElement>(editor);
      return (found?.value ?? found?.textContent) === '';
    },
    {},
    EDITOR,
  );
}

/** Waits until the thread has come to rest: some browsers scroll smoothly. */
async function scrolled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const thread = document.querySelector('[data-desk="messages"]');
    for (let still = 0, before = -1; still < 8; before = thread?.scrollTop ?? 0) {
      await new Promise(requestAnimationFrame);
      still = thread?.scrollTop === before ? still + 1 : 0;
    }
  });
}
