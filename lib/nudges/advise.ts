import type { Emotion, Flag, Reading } from '../tone/reading.ts';

/** What one line of advice looks at. */
interface Seen {
  readonly flags: ReadonlySet<Flag>;
  readonly cues: ReadonlySet<string>;
  readonly felt: (emotion: Emotion) => boolean;
}

/** Advice and when it fits, most pressing first. */
const ADVICE: readonly (readonly [fits: (seen: Seen) => boolean, line: string])[] = [
  [({ flags }) => flags.has('automatic'), 'Sent by a machine: it may need no answer.'],
  [({ flags }) => flags.has('abuse'), 'Stay with the matter and keep it short. You need not answer insults.'],
  [({ flags }) => flags.has('threat'), 'Keep to facts and dates, and tell your lead before you answer.'],
  [
    ({ flags, felt }) => flags.has('high-stakes') && !felt('sad'),
    'Much may depend on this: say first what is certain, then what happens next and when.',
  ],
  [({ flags }) => flags.has('may-leave'), 'One concrete step and its date may weigh more than asking them to stay.'],
  [({ flags }) => flags.has('repeat-contact'), 'Own that they had to ask again, then give one next step with a date.'],
  [
    ({ cues, felt }) => cues.has('names-loss') && (felt('frustrated') || felt('disappointed')),
    'Name what it cost them, then one date you can keep.',
  ],
  [
    ({ cues, felt }) => cues.has('asks-for-date') && (felt('anxious') || felt('frustrated')),
    'Give the date first, then the reason.',
  ],
  [({ flags }) => flags.has('urgent'), 'Say first what happens today.'],
  [({ felt }) => felt('sad'), 'A warm line about the person first; keep the rest short.'],
  [({ felt }) => felt('frustrated'), 'Say what went wrong in their words, then what you do next and by when.'],
  [({ felt }) => felt('disappointed'), 'Say sorry once, for the thing itself, then offer a choice.'],
  [({ flags }) => flags.has('complaint'), 'Say sorry once, for the thing itself, then offer a choice.'],
  [({ felt }) => felt('anxious'), 'Say what is certain, and when they will hear more.'],
  [({ felt }) => felt('confused'), 'Answer in short steps, one to a line.'],
  [({ flags }) => flags.has('closing-only'), 'They may only be saying thanks: no answer may be needed.'],
  [({ felt }) => felt('grateful') || felt('pleased'), 'A short, warm answer is enough.'],
];

/** One line of advice for a customer's message; `undefined` when nothing useful can be said. */
export function advise(customer: Reading): string | undefined {
  const seen: Seen = {
    flags: new Set(customer.flags.map((one) => one.flag)),
    cues: new Set(customer.cues.map((one) => one.id)),
    felt: (emotion) => customer.emotions.some((one) => one.emotion === emotion),
  };
  return ADVICE.find(([fits]) => fits(seen))?.[1];
}
