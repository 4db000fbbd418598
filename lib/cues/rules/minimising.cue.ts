import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'minimising',
  side: 'agent',
  match: [
    '[(just|only|merely)] (a|an) (small|minor|little|tiny|slight|simple|short|temporary)? (issue|problem|delay|glitch|error|misunderstanding|hiccup|bug|inconvenience)',
    '[(just|only|merely)] (one|two|three|a few|a couple of) (day|days|hour|hours)$',
  ],
  unless: ['(takes|take|took|need|needs|within|in) (just|only|merely)', '(not|more than) (just|only|merely)'],
  says: 'Making it small may sound as if it did not matter. It matters to them.',
  instead: [''],
  source: 'Sharma et al. 2020 on what shows empathy; Yeomans et al. 2020 on receptive wording',
  moves: { empathy: -0.15, tact: -0.12 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
