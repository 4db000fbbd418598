import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../lib/conversation/conversation.ts';

/** A page as its browser showed it, or as its host is documented to show it, and the snapshot a person read off it. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  /** Epoch ms at which the page was saved. */
  readonly now: number;
  readonly expected: Snapshot;
}

const here = import.meta.dirname;
/** Of pages with many frames those whose documents are saved beside them. */
const FRAMES = 'iframe[name="messagecontframe"], iframe#composebody_ifr, iframe.cke_wysiwyg_frame';

/** All saved pages of a host, by name. */
export function savedPages(hostId: string): readonly SavedPage[] {
  const folder = join(here, hostId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const saved = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<SavedPage, 'name'>;
      return { ...saved, now: saved.now ?? 0, name: file.replace(/\.json$/, '') };
    });
}

/** A fresh document of a saved page; documents of its frames are in place. */
export function openPage(hostId: string, { name, url }: SavedPage): Document {
  return openFiles((frame) => join(here, hostId, `${name}${frame === 0 ? '' : `.frame${frame}`}.html`), url);
}

/** The same of a page whose files lie elsewhere: `fileOf(0)` is the page, then come its frames. */
export function openFiles(fileOf: (frame: number) => string, url: string): Document {
  const parse = (file: string) => rooted(new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html'));
  const page = parse(fileOf(0));
  Object.defineProperty(page, 'location', { value: new URL(url) });
  const named = [...page.querySelectorAll(FRAMES)];
  const frames = named.length > 0 ? named : [...page.querySelectorAll('iframe')];
  frames.forEach((frame, at) => {
    const file = fileOf(at + 1);
    if (existsSync(file)) Object.defineProperty(frame, 'contentDocument', { value: parse(file), configurable: true });
  });
  return page;
}

/** A page saved with its shadow roots has them as templates, which browsers grow while they load it. */
function rooted(page: Document): Document {
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(...template.content.childNodes);
    template.remove();
  }
  return page;
}
