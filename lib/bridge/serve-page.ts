import { draftMarks, type WantedMarks } from '../editor/draft-marks.ts';
import { readField } from '../editor/field.ts';
import { markSpans } from '../editor/mark.ts';
import { replaceSpan } from '../editor/replace.ts';
import { looksDark } from '../hosts/darkness.ts';
import type { Host, PageReading } from '../hosts/host.ts';
import { QUOTES } from '../hosts/quotes.ts';
import { readPage } from '../hosts/read-page.ts';
import { rowMarks } from '../hosts/row-marks.ts';
import { sketchOf } from '../hosts/sketch.ts';
import { mapText, type TextMap } from '../hosts/text-of.ts';
import { isTrouble, type Trouble } from '../hosts/trouble.ts';
import { type Watcher, watchPage } from '../hosts/watch.ts';
import type { Span } from '../text/span.ts';
import { onlyNews } from './only-news.ts';
import { pointerBack } from './pointer-back.ts';
import type { TypedPort } from './port.ts';
import type { FromPage, FromSidebar, Layout } from './protocol.ts';
import { type Teaching, teachPage } from './teach-page.ts';

/** A page that lacks parts is given so long to draw them before it is said that it cannot be read, in ms. */
const DRAWING_MS = 3_000;

/** The content script’s end of the channel. */
type SidebarPort = TypedPort<FromPage, FromSidebar>;

/** One host page, served to its sidebar: tells what it reads, does what the agent asks. */
export interface PageService {
  /** Talks to this sidebar from now on (a sidebar that was reloaded takes the place of the one before). */
  attach(port: SidebarPort): void;
  say(message: FromPage): void;
}

/** What the page around the sidebar does for it. */
interface Surroundings {
  setLayout(layout: Layout): void;
  /** An element of ours above the page, for what is drawn there. */
  readonly layer: HTMLElement;
  /** Takes Attune out of the page. */
  leave(): void;
}

/**
 * `hostNow`: the page's adapter, asked at each look, as a page may show only later what it is.
 * Reads the page whenever it rests, and says it to the sidebar; only `replace` ever changes something in the page.
 * Once the signal ends, the page is neither read nor touched any more, and the sidebar is told why.
 */
export function servePage(
  page: Document,
  hostNow: () => Host,
  { setLayout, layer, leave }: Surroundings,
  signal: AbortSignal,
): PageService {
  let port: SidebarPort | undefined;
  let reading: PageReading | undefined;

  const rowOf = (rowId: string): HTMLElement | undefined => {
    const found = reading?.rowElements;
    return found ? found.get(rowId) : hostNow().rowElement?.(page, rowId);
  };
  const inDraft = draftMarks(page, layer, signal);
  const inList = rowMarks(page, layer, rowOf, signal);
  const say = (message: FromPage): void => port?.say(message);
  let dark: boolean | undefined;
  /** While the page is drawn parts of it are missing; what still is after a while is said. */
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let isDrawn = false;
  const sayTrouble = (trouble: Trouble): void => {
    if (isDrawn) say({ type: 'trouble', trouble });
    else {
      say({ type: 'nothing', hostName: trouble.hostName });
      drawing ??= setTimeout(() => {
        isDrawn = true;
        look();
      }, DRAWING_MS);
    }
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(rest);
    rest = setTimeout(look, 0);
  };
  const look = (): void => {
    const host = hostNow();
    watcher.alsoWatch(host.frames?.(page) ?? []);
    const found = readPage(host, page, Date.now(), { ...watcher.attention, ...taught.shown, again });
    reading = found && !isTrouble(found) ? found : undefined;
    inList.refresh();
    if (found && isTrouble(found)) sayTrouble(found);
    else {
      clearTimeout(drawing);
      drawing = undefined;
      isDrawn = false;
      if (found) say({ type: 'snapshot', snapshot: found.snapshot, origin: originOf(page), evidence: host.evidence });
      else say({ type: 'nothing', hostName: host.name });
    }
    const isDark = looksDark(page);
    if (isDark !== dark) say({ type: 'look', dark: isDark });
    dark = isDark;
  };
  const lookAtDraft = (): void => {
    const draft = reading?.snapshot.draft;
    const { editor: turnedTo } = watcher.attention;
    // Of several editors the agent may have gone on to another. A page that is not known has one at a time, and what an
    // editor makes to be pasted into is no other.
    const isSame = hostNow().readsAttention || turnedTo === undefined || turnedTo === reading?.editor;
    if (isSame && reading && isStillThere(reading) && reading.editor && draft) {
      say({ type: 'draft', draft: { ...draft, text: readField(reading.editor) } });
      inDraft.refresh();
    } else look();
  };
  const { readsAttention = false, frames } = hostNow();
  const wanted = { attends: readsAttention, frames: frames !== undefined };
  const watcher: Watcher = watchPage(page, { onPage: look, onDraft: lookAtDraft, ...wanted }, signal);

  const taught = teachPage(page, layer, say, () => look(), signal);

  const replace = async (asked: FromSidebar & { type: 'replace' }): Promise<void> => {
    const editor = reading?.editor;
    const outcome = editor?.isConnected
      ? await replaceSpan(editor, asked.span, asked.expected, asked.words, asked.isAway)
      : 'moved-on';
    say({ type: 'changed', id: asked.id, outcome });
    lookAtDraft();
  };
  const onPointerBack = pointerBack(page, signal);
  /** Marks a span until told otherwise, or until the pointer is over the page. */
  const mark = (owner: Document, map: TextMap, span: Span | undefined): void => {
    markSpans(owner, map, span ? [span] : []);
    const unmark = () => markSpans(owner, map, []);
    if (span) onPointerBack('message', unmark);
  };
  const markDraft = (wanted: WantedMarks): void => {
    const editor = reading?.editor;
    if (!editor?.isConnected) return;
    inDraft.show(editor, wanted);
    if (wanted.shown !== null) onPointerBack('draft', inDraft.unshow);
  };
  const markMessage = (messageId: string, words: string): void => {
    const element = reading?.messageElements?.get(messageId);
    if (!element) return;
    // Found by its words: adapters leave out more than quotes, so counting would not agree.
    const map = mapText(element, { drop: QUOTES });
    const found = words === '' ? null : anyhowSpaced(words).exec(map.text);
    mark(element.ownerDocument, map, found ? { start: found.index, end: found.index + found[0].length } : undefined);
  };
  const obey = (asked: FromSidebar): void => {
    if (asked.type === 'layout') setLayout(asked.layout);
    else if (asked.type === 'leave') leave();
    else if (!signal.aborted) obeyInPage(asked);
  };
  const obeyInPage = (asked: Exclude<FromSidebar, { type: 'layout' | 'leave' }>): void => {
    if (asked.type === 'replace') void replace(asked);
    else if (asked.type === 'mark-draft') markDraft(asked);
    else if (asked.type === 'mark-message') markMessage(asked.messageId, asked.words);
    else if (asked.type === 'mark-rows') inList.show(asked.marks);
    else if (asked.type === 'open-row') hostNow().open?.(page, asked.rowId);
    else if (isTeaching(asked)) taught.obey(asked);
    else if (asked.type === 'sketch') void sketchOf(page).then((sketch) => say({ type: 'sketch', sketch }));
    else reading?.editor?.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => {
    clearTimeout(drawing);
    clearTimeout(rest);
    reading = undefined;
    say({ type: 'revoked' });
  });
  return {
    say,
    attach: (fresh) => {
      port = onlyNews(fresh);
      port.hear(obey);
      dark = undefined;
      if (signal.aborted) say({ type: 'revoked' });
      else look();
    },
  };
}

function isTeaching(asked: FromSidebar): asked is Teaching {
  return asked.type === 'site' || asked.type === 'point' || asked.type === 'say-side';
}

/** Whether what was read is what the page still shows; asked while the agent writes, when the page is not listened to. */
function isStillThere({ editor, messageElements }: PageReading): boolean {
  const latest = [...(messageElements?.values() ?? [])].at(-1);
  return editor?.isConnected === true && latest?.isConnected !== false;
}

/** Origin of the page; files have none of their own and share one. */
function originOf(page: Document): string {
  return page.location.origin === 'null' ? 'file://' : page.location.origin;
}

/** Finds words as the card quotes them: white space folded, a long quote cut short by an ellipsis. */
function anyhowSpaced(words: string): RegExp {
  const parts = words.replace(/…$/, '').trim().split(/\s+/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'));
}
