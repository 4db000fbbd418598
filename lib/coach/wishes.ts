import type { ReadonlySignal } from '@preact/signals';
import type { Quiet } from '../nudges/pick.ts';
import { MOST_DOUBTS, MOST_LISTED, type Settings } from '../settings/settings.ts';
import { boundedMemory } from './bounded-memory.ts';
import type { QuietScope } from './view.ts';

/** How many dismissed nudges, and how many drafts asked to be left alone, are known at most. */
const MOST_WISHES = 500;

/** Where the agent is: by what the page calls the draft, by the conversation's key, by the site's origin. */
export interface Whereabouts {
  readonly draftRef: string;
  readonly conversationKey: string | undefined;
  readonly origin: string | undefined;
}

/** What the agent has said about nudges at one place. */
export interface WishesHere extends Quiet {
  /** For what nudges rest, the widest; `undefined` where they do not. */
  readonly restsFor: QuietScope | undefined;
}

/** What the agent wants to see less of: for a draft until the page is left, for the rest kept in the settings. */
export interface Wishes {
  at(place: Whereabouts): WishesHere;
  /** Sets one nudge of a draft aside. */
  dismiss(nudgeKey: string): void;
  /** "Does not fit": set aside, and its like becomes rarer. */
  doubt(nudgeKey: string, cueId: string): void;
  /** Nudges rest for this draft, conversation or site; `undefined` takes back all that holds here. */
  setQuiet(scope: QuietScope | undefined, place: Whereabouts): void;
}

/** The wishes these settings hold, and those of this page. */
export function wishes(settings: ReadonlySignal<Settings>, save: (patch: Partial<Settings>) => void): Wishes {
  const drafts = boundedMemory<true>(MOST_WISHES);
  const dismissed = boundedMemory<true>(MOST_WISHES);
  const restsFor = ({ draftRef, conversationKey, origin }: Whereabouts): QuietScope | undefined => {
    const { quietSites, quietConversations } = settings.value;
    if (origin !== undefined && quietSites.includes(origin)) return 'site';
    if (conversationKey !== undefined && quietConversations.includes(conversationKey)) return 'conversation';
    return drafts.recall(draftRef) === true ? 'draft' : undefined;
  };
  const wake = ({ draftRef, conversationKey, origin }: Whereabouts): void => {
    const { quietSites, quietConversations } = settings.value;
    drafts.forget(draftRef);
    const patch = {
      ...(quietSites.some((one) => one === origin) && { quietSites: quietSites.filter((one) => one !== origin) }),
      ...(quietConversations.some((one) => one === conversationKey) && {
        quietConversations: quietConversations.filter((one) => one !== conversationKey),
      }),
    };
    if (Object.keys(patch).length > 0) save(patch);
  };
  return {
    at: (place) => ({
      dismissed: new Set(dismissed.keys()),
      mutedCues: new Set(settings.value.mutedCues),
      doubts: new Map(settings.value.doubts.map(({ cueId, times }) => [cueId, times])),
      houseWords: settings.value.houseWords,
      level: settings.value.level,
      cleanDrafts: new Map(settings.value.cleanDrafts.map(({ cueId, drafts }) => [cueId, drafts])),
      restsFor: restsFor(place),
    }),
    dismiss: (nudgeKey) => dismissed.keep(nudgeKey, true),
    doubt: (nudgeKey, cueId) => {
      dismissed.keep(nudgeKey, true);
      const { doubts } = settings.value;
      const times = (doubts.find((one) => one.cueId === cueId)?.times ?? 0) + 1;
      const others = doubts.filter((one) => one.cueId !== cueId);
      save({ doubts: [...others, { cueId, times: Math.min(MOST_DOUBTS, times) }].slice(-MOST_LISTED) });
    },
    setQuiet: (scope, place) => {
      const { quietSites, quietConversations } = settings.value;
      if (scope === undefined) wake(place);
      else if (scope === 'site' && place.origin !== undefined)
        save({ quietSites: lastOf([...quietSites, place.origin]) });
      else if (scope === 'conversation' && place.conversationKey !== undefined)
        save({ quietConversations: lastOf([...quietConversations, place.conversationKey]) });
      // A page may name neither: then quiet holds for the draft at least.
      else drafts.keep(place.draftRef, true);
    },
  };
}

const lastOf = (all: readonly string[]): string[] => [...new Set(all)].slice(-MOST_LISTED);
