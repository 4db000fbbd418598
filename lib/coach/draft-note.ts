import type { Draft } from '../conversation/conversation.ts';
import { MOST_PROMISES } from '../messaging/waiting.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import type { CoachServices } from './services.ts';

/** Fewer characters are no reply yet. */
const SHORTEST = 20;

/**
 * Tells the background what the reply being written would do once it is sent, where the host shows no sent replies:
 * its list will only show that there was one. Told when that changes, not with every key.
 */
export function draftNotes(services: Pick<CoachServices, 'engine' | 'noteDraft' | 'now'>) {
  let told = '';
  return {
    async note(draft: Draft, conversationKey: string, week: WorkingWeek): Promise<void> {
      if (draft.kind === 'note' || draft.text.trim().length < SHORTEST) return;
      const engine = await services.engine();
      const turn = engine.agentTurn(draft.text);
      if (turn === 'automatic') return;
      const promised = engine.promisesIn(draft.text, services.now(), week);
      const dueAts = promised.slice(0, MOST_PROMISES).map(({ dueAt }) => dueAt ?? null);
      const deeds = [...engine.replyDeeds(draft.text, promised)];
      // "Within 24 hours" is a moment later with every look: what is said is the same.
      const said = JSON.stringify([conversationKey, turn, deeds, dueAts.map((at) => at && Math.round(at / 600_000))]);
      if (said === told) return;
      told = said;
      await services.noteDraft(conversationKey, { turn, dueAts, deeds });
    },
  };
}
