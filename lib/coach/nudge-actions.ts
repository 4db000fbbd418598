import type { Nudge } from '../nudges/nudge.ts';
import type { NudgeOutcome } from '../stats/nudge-outcome.ts';
import type { ChangeDesk } from './change-desk.ts';
import type { CoachServices } from './services.ts';
import type { SidebarActions } from './view.ts';
import type { Wishes } from './wishes.ts';

/** What the nudges' own actions need. */
interface NudgeDesks {
  readonly services: Pick<CoachServices, 'countNudge' | 'keyOf' | 'now'>;
  readonly changes: Pick<ChangeDesk, 'use' | 'undo'>;
  readonly wished: Pick<Wishes, 'dismiss' | 'doubt'>;
  /** The host and the draft the nudges are about; `undefined` while there is none. */
  where(): { readonly hostId: string; readonly draftRef: string } | undefined;
  refresh(): void;
  failed(error: unknown): void;
}

/** What the agent can do with a nudge. What they made of it is counted by its cue: a rule that is often wrong is to be mended. */
export function nudgeActions(
  desks: NudgeDesks,
): Pick<SidebarActions, 'useNudge' | 'dismissNudge' | 'doubtNudge' | 'undo'> {
  const { services, changes, wished, refresh, failed } = desks;
  const count = async ({ key, cueId }: Nudge, outcome: NudgeOutcome): Promise<void> => {
    const at = desks.where();
    if (!at) return;
    const nudgeKey = await services.keyOf(at.hostId, `${at.draftRef}\nnudge ${key}`);
    await services.countNudge({ nudgeKey, hostId: at.hostId, cueId, outcome });
  };
  return {
    useNudge: (nudge, wording) => {
      changes.use(nudge.span, nudge.words, wording);
      count(nudge, 'used').catch(failed);
    },
    dismissNudge: (nudge) => {
      wished.dismiss(nudge.key);
      refresh();
      count(nudge, 'dismissed').catch(failed);
    },
    doubtNudge: (nudge) => {
      wished.doubt(nudge.key, nudge.cueId);
      refresh();
      count(nudge, 'wrong').catch(failed);
    },
    undo: () => changes.undo(),
  };
}
