import type { Message } from '../lib/conversation/conversation.ts';
import { type AskedFollow, askedFollowOf } from './follow-line.ts';
import { answerLines } from './json-lines.ts';
import { languageIn } from './language-in.ts';
import { loadEngine } from './load-engine.ts';

/** Working minutes after which a promise without a day is to be spoken of again: what the settings have at first. */
const UPDATE_MINUTES = 960;

const engine = await loadEngine();

/** Who waits in a conversation after all these looks at it, since when, why, and what was promised. */
function follow({ id, snapshots, week }: AskedFollow): object {
  const messages = snapshots.reduce<readonly Message[]>(engine.gather, []);
  const toldOf = ({ text }: Message) => {
    const { flags } = engine.read(text, 'customer', { language: languageIn(engine, engine.ownWords(text)) });
    return { flags: flags.map(({ flag }) => flag) };
  };
  const standing = engine.standingOf(messages, engine.turnReader(toldOf, week));
  const iso = (at: number | undefined) =>
    at === undefined || !Number.isFinite(at) ? null : new Date(at).toISOString();
  return {
    id,
    waiting: standing.waits,
    waitingSince: standing.waits ? iso(standing.since) : null,
    reason: standing.waits ? standing.clock : standing.rest,
    promises: standing.promises.map(({ dueAt, messageId, madeAt }) => ({
      dueAt: iso(dueAt ?? (madeAt === undefined ? undefined : engine.addWorkingMinutes(madeAt, UPDATE_MINUTES, week))),
      from: messageId,
      dated: dueAt !== undefined,
    })),
  };
}

await answerLines(askedFollowOf, follow);
