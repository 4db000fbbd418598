import { createRequire } from 'node:module';

/** A library, what it does with a text, and what it leaves to others. */
export interface Rival {
  readonly name: string;
  readonly does: string;
  readonly run: (text: string) => unknown;
}

/** Libraries that give a text one score; loaded only when they are asked for. */
export function scorers(): readonly Rival[] {
  // CommonJS builds: these have no other.
  const require = createRequire(import.meta.url);
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
  };
  const wink = require('wink-sentiment') as (text: string) => unknown;
  const afinn = new Sentiment();
  return [
    {
      name: 'sentiment',
      does: 'adds up AFINN word scores; looks one word back for a negation; no sentences, no reasons, no advice',
      run: (text) => afinn.analyze(text),
    },
    {
      name: 'vader-sentiment',
      does: 'polarity of a text with boosters, negations and capitals; one verdict for the whole, no places, no advice',
      run: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text),
    },
    {
      name: 'wink-sentiment',
      does: 'AFINN and emoji with negation and tokens; one score, no advice',
      run: (text) => wink(text),
    },
  ];
}
