import type { FromPage } from '../bridge/protocol.ts';
import type { Snapshot } from '../conversation/conversation.ts';
import type { Trouble } from '../hosts/trouble.ts';
import type { SidebarView } from './view.ts';

/** What the page last told of itself. */
export interface PageState {
  readonly hostName: string;
  readonly snapshot?: Snapshot;
  readonly origin?: string;
  /** When and how the adapter was last seen to be true. */
  readonly evidence?: string | undefined;
  readonly trouble?: Trouble;
  /** It shows no conversation. */
  readonly isNothing?: boolean;
  /** The agent took back the right to read it. */
  readonly isRevoked?: boolean;
}

/** What the sidebar says before all else: the gravest of what holds. `isAsking`: how to read the site is not known yet. */
export function statusOf(
  { snapshot, trouble, isNothing, isRevoked }: PageState,
  isOutdated: boolean,
  isPaused: boolean,
  isAsking = false,
): SidebarView['status'] {
  if (isOutdated) return 'outdated';
  if (isRevoked) return 'revoked';
  if (isPaused) return 'paused';
  if (trouble) return 'trouble';
  if (isNothing) return 'nothing';
  return snapshot && !isAsking ? 'live' : 'starting';
}

/** What is known of the page once it told this. A draft of a page that shows nothing else tells nothing. */
export function pageAfter(page: PageState, told: FromPage): PageState {
  switch (told.type) {
    case 'snapshot':
      return {
        snapshot: told.snapshot,
        origin: told.origin,
        evidence: told.evidence,
        hostName: told.snapshot.hostName,
      };
    case 'draft': {
      if (!page.snapshot) return page;
      const { draft: _before, ...rest } = page.snapshot;
      return { ...page, snapshot: told.draft ? { ...rest, draft: told.draft } : rest };
    }
    case 'trouble':
      return { trouble: told.trouble, hostName: told.trouble.hostName };
    case 'nothing':
      return { hostName: told.hostName, isNothing: true };
    case 'revoked':
      return { hostName: page.hostName, isRevoked: true };
    default:
      return page;
  }
}
