import * as v from 'valibot';
import { letIn } from '../conversation/let-in.ts';
import { type Floor, lowestFloor, raised } from '../stats/suppress.ts';
import { storedPolicy } from './managed.ts';

/** The smallest group of which anything is shown, and what an administrator had to do with it. */
export interface SmallestGroup {
  readonly floor: Floor;
  /** An administrator's policy asks for more than Attune does by itself. */
  readonly isRaised: boolean;
  /** The policy asks for something that is no number of people or messages; what it asks beside that holds. */
  readonly isUnusable: boolean;
}

/** Windows hands numbers over as text where the registry has them so. */
const numberSchema = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number))]),
  v.integer(),
  v.minValue(0),
  v.maxValue(100_000),
);
const policySchema = v.object({ minimumAgents: v.optional(v.unknown()), minimumMessages: v.optional(v.unknown()) });

/** What a policy asks for; it can raise the smallest group and never lower it. Never throws. */
export function smallestGroupFrom(stored: unknown): SmallestGroup {
  const { minimumAgents, minimumMessages } = letIn(policySchema, stored) ?? {};
  const [agents, messages] = [letIn(numberSchema, minimumAgents), letIn(numberSchema, minimumMessages)];
  const floor = raised({ agents: agents ?? 0, messages: messages ?? 0 });
  return {
    floor,
    isRaised: floor.agents > lowestFloor.agents || floor.messages > lowestFloor.messages,
    isUnusable:
      (minimumAgents !== undefined && agents === undefined) ||
      (minimumMessages !== undefined && messages === undefined),
  };
}

/** The smallest group that holds now; Attune's own where there is no policy. */
export async function smallestGroup(): Promise<SmallestGroup> {
  return smallestGroupFrom(await storedPolicy());
}
