import type { Engine } from './engine.ts';

/** Sentences no one wrote, so short that only what is done once counts; each with words that rules look for. */
const SAMPLES = [
  { side: 'customer', text: "I'm not happy, this is the third time I ask when my order comes." },
  { side: 'agent', text: "I'm sorry, unfortunately we can't do that, but I can send another tomorrow." },
] as const;

/** So long after its start a sidebar may be needed for something better, in ms; what is read before loads the engine itself. */
export const WARM_UP_AFTER_MS = 1_000;

/**
 * Loads the engine and reads a few made-up words with it, so that its patterns are compiled before the first message
 * has to wait for that. Runs in pieces: `rest` is awaited before each, and says when there is time for one.
 */
export async function warmUp(open: () => Promise<Engine>, rest: () => Promise<void>): Promise<void> {
  await rest();
  const engine = await open();
  for (const { side, text } of SAMPLES) {
    await rest();
    const language = engine.languageOf(text);
    engine.read(text, side, { language });
    await rest();
    if (side === 'customer') engine.customerTurn(text, [], language);
    else engine.agentTurn(text, language);
  }
}
