import type { Fit } from './gap.ts';
import { restated } from './restate.ts';

/** Lines that say sorry for the thing itself, in the customer's own words where these can be said back. */
export function apologiesFor({ customer, map }: Fit): string[] {
  const isGrief = customer.reading.flags.some(({ reason }) => reason === 'tells of a death');
  if (isGrief) return ['I am very sorry for your loss. '];
  const facts = map.flatMap(({ point }) => (point.kind === 'complaint' ? (restated(point.words) ?? []) : []));
  return [...facts.slice(0, 2).map((fact) => `I am sorry that ${fact}. `), 'I am sorry about [what happened]. '];
}
