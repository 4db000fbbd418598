import { readEnv } from './roundcube-env.ts';

/** What a page of Roundcube's mail shows; `strange` where its skin is none we know. */
export type PageKind = 'compose' | 'message' | 'list' | 'strange';

/** By Roundcube's own name of what it was asked to do. */
const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['compose', 'compose'],
  ['show', 'message'],
  ['preview', 'message'],
  ['none', 'list'],
  ['list', 'list'],
  ['search', 'list'],
]);

/** Skins whose pages have no class that tells what they show: only the page's variables do. */
const UNMARKED = ['larry', 'classic'];

/** The kind of a page; `undefined` for pages with nothing for us (login, settings). */
export function kindOf(page: Document): PageKind | undefined {
  const classes = page.body?.classList;
  if (classes?.contains('task-mail')) {
    const marked = [...KINDS.keys()].find((action) => classes.contains(`action-${action}`));
    return marked ? KINDS.get(marked) : page.querySelector('#messagelist') ? 'list' : undefined;
  }
  const { task, skin, action } = readEnv(page);
  if (task !== 'mail') return undefined;
  return skin !== undefined && UNMARKED.includes(skin) ? KINDS.get(action || 'none') : 'strange';
}
