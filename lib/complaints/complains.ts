import { pointsOf, type ReadMessage } from '../nudges/points.ts';

/** At or below this a message may sound upset; see `bandOf`. */
const UPSET = -0.45;

/**
 * Whether a customer's message may be a complaint (ISO 10002:2018, 3.2: dissatisfaction that expects an answer): it says
 * so, or it names a fault and may sound upset, or names one and is not the first to do so.
 */
export function complains(message: ReadMessage): boolean {
  const { reading } = message;
  const raised = reading.flags.map(({ flag }) => flag);
  if (raised.includes('complaint')) return true;
  const isUpset = reading.abstain === undefined && reading.valence <= UPSET;
  if (!isUpset && !raised.includes('repeat-contact')) return false;
  return pointsOf(message).some(({ kind }) => kind === 'complaint');
}
