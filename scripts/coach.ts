import { type AskedFit, askedFitOf } from './coach-line.ts';
import { answerLines } from './json-lines.ts';
import { languageIn } from './language-in.ts';
import { loadEngine } from './load-engine.ts';
import { NO_WISHES } from './no-wishes.ts';

const engine = await loadEngine();

/** What the sidebar would show, with the settings it has at first, for a draft that answers this thread. */
function coach({ id, thread, draft }: AskedFit): object {
  const readOf = (text: string, side: 'customer' | 'agent') => {
    const language = languageIn(engine, engine.ownWords(text));
    return { text, reading: engine.read(text, side, { language }) };
  };
  const latest = thread.findLast(({ side }) => side === 'customer');
  const customer = latest && readOf(latest.text, 'customer');
  const fit = engine.pick(readOf(draft, 'agent'), customer, NO_WISHES);
  return {
    id,
    state: fit.state,
    asks: fit.asks,
    map: fit.map.map(({ point, ...does }) => ({ point: point.words, kind: point.kind, ...does })),
    nudges: fit.nudges.map(({ cueId, span, why, wordings, about }) => ({
      cue: cueId,
      ...span,
      why,
      wordings,
      ...(about === undefined ? {} : { about }),
    })),
  };
}

await answerLines(askedFitOf, coach);
