import type { Side, Snapshot } from '../conversation/conversation.ts';
import type { SiteParts } from './site-parts.ts';
import type { Trouble } from './trouble.ts';

/** The editor a draft is written in: a field, or an element (maybe of a same-origin frame) whose content can be edited. */
export type EditorElement = HTMLTextAreaElement | HTMLElement;

/** What an adapter finds on the page: the plain snapshot, and the elements it came from. */
export interface PageReading {
  readonly snapshot: Snapshot;
  readonly editor?: EditorElement;
  /** Element that shows each message's text, by message id: only to mark words, never written to. */
  readonly messageElements?: ReadonlyMap<string, HTMLElement>;
  /** Element of each list row, by row id: only to draw beside it; where absent, the adapter is asked for each. */
  readonly rowElements?: ReadonlyMap<string, HTMLElement>;
}

/** What the agent last turned to in the page; kept by the watcher, since a click in the sidebar takes focus away. */
export interface Attention {
  readonly editor?: EditorElement;
  /** Text the agent selected outside any editor. */
  readonly selected?: string;
  /** What the agent showed of a site that is not known. */
  readonly shown?: SiteParts;
  /** Whose messages are those of this writer (a name, or where there is none a message's number), as the agent said. */
  readonly said?: ReadonlyMap<string, Side>;
  /** What takes long may be done in parts: asks for another look soon. Without it all is done at once. */
  readonly again?: () => void;
}

/**
 * How sure we are of an adapter: `run`: read here from the real thing; `high`: from the host's own source, or from two
 * recent programs that work on it; `medium`: from one; `low`: from an old one, or a guess.
 */
export type Sureness = 'run' | 'high' | 'medium' | 'low';

/**
 * The file that teaches us one host: `lib/hosts/<id>.host.ts`, default export.
 * Reads only; never writes to the page, keeps no state between looks.
 */
export interface Host {
  /** The file's name without `.host.ts`. */
  readonly id: string;
  /** Name to show. */
  readonly name: string;
  /** When and how its selectors were last seen true: "2026-11, run: Roundcube 1.6.5". */
  readonly evidence: string;
  readonly sureness: Sureness;
  /** Its answers have no mark of their own: a note whose mark the host renames is taken for one. */
  readonly tellsByAbsence?: true;
  /** Match patterns of its own addresses, where it needs no other sign; empty for hosts that people run themselves. */
  readonly addresses: readonly string[];
  /** Whether a page at any other address is that host: by a sign that its sign-in page has, too. */
  recognises(page: Document): boolean;
  /** One look at the page. `undefined`: a page of this host with nothing for us (login, settings). */
  read(page: Document, now: number, attention?: Attention): PageReading | Trouble | undefined;
  /** The element that shows a list row: only to draw beside it, never written to. */
  rowElement?(page: Document, rowId: string): HTMLElement | undefined;
  /** Opens a list row in the page, as a click on it would. False where the row is gone. */
  open?(page: Document, rowId: string): boolean;
  /** Whether it reads what the agent turned to (`Attention`). */
  readonly readsAttention?: boolean;
  /** Same-origin frames whose documents must be watched too. */
  frames?(page: Document): readonly HTMLIFrameElement[];
}
