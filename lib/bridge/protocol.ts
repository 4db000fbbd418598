import type { Draft, Snapshot } from '../conversation/conversation.ts';
import type { WantedMarks } from '../editor/draft-marks.ts';
import type { RowMark } from '../hosts/row-marks.ts';
import type { SiteParts } from '../hosts/site-parts.ts';
import type { Trouble } from '../hosts/trouble.ts';
import type { Span } from '../text/span.ts';

/** How a change of the draft went. `copied`: the editor refused, the words are on the clipboard. */
export type ChangeOutcome = 'done' | 'moved-on' | 'copied' | 'failed';

/** Keys the browser itself watches for us (the `commands` API), so that no page loses a key press. */
export type Command = 'focus-sidebar' | 'use-nudge-1' | 'use-nudge-2' | 'use-nudge-3';

/** What the content script tells the sidebar of the same tab. Carries message text; goes nowhere else. */
export type FromPage =
  /** `origin` is the page's, so that its tab can be found again from elsewhere; `evidence` the adapter's. */
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot; readonly origin: string; readonly evidence?: string }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'nothing'; readonly hostName: string }
  | { readonly type: 'draft'; readonly draft: Draft | null }
  | { readonly type: 'changed'; readonly id: number; readonly outcome: ChangeOutcome }
  | { readonly type: 'look'; readonly dark: boolean }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'show-waiting'; readonly conversationKey: string }
  /** In how many of the latest drafts does a phrase stand? */
  | { readonly type: 'count-drafts'; readonly id: string; readonly phrase: string }
  /** The page without anything anybody wrote, as it was asked for. */
  | { readonly type: 'sketch'; readonly sketch: string }
  /** What the agent showed of a site that is not known: selectors, to be kept for it. */
  | { readonly type: 'site'; readonly site: SiteParts }
  /** Whether the agent points at something in the page now; `not-found`: at something by which no message can be found. */
  | { readonly type: 'pointing'; readonly state: 'on' | 'off' | 'not-found' }
  /** The site is no longer allowed: nothing of it is read any more. */
  | { readonly type: 'revoked' };

/** What the sidebar asks of the page. Only `replace` changes anything in it, and only after a click of the agent. */
export type FromSidebar =
  | {
      readonly type: 'replace';
      readonly id: number;
      readonly span: Span;
      readonly expected: string;
      readonly words: string;
      /** The sidebar has the keyboard; the page may not have heard of it yet. */
      readonly isAway: boolean;
    }
  | ({ readonly type: 'mark-draft' } & WantedMarks)
  | { readonly type: 'mark-message'; readonly messageId: string; readonly words: string }
  /** Dots beside the rows of those who wait. */
  | { readonly type: 'mark-rows'; readonly marks: readonly RowMark[] }
  | { readonly type: 'layout'; readonly layout: Layout }
  | { readonly type: 'open-row'; readonly rowId: string }
  | { readonly type: 'focus-page' }
  /** The agent wants to see what a sketch of the page would show. */
  | { readonly type: 'sketch' }
  /** What was kept of this site, which is not known; `null`: it is forgotten. */
  | { readonly type: 'site'; readonly site: SiteParts | null }
  /** The agent wants to point at the customer's message: by the pointer, or from place to place. */
  | { readonly type: 'point'; readonly step: 'start' | 'next' | 'before' | 'take' | 'stop' }
  /** Whose this message is, on a site that is not known. */
  | { readonly type: 'say-side'; readonly messageId: string; readonly side: 'customer' | 'agent' }
  /** Takes Attune out of the page. */
  | { readonly type: 'leave' };

/** Where and how wide the sidebar stands in the tab. */
export interface Layout {
  readonly edge: 'left' | 'right';
  readonly collapsed: boolean;
  /** CSS pixels, 320 … 480. */
  readonly width: number;
}
