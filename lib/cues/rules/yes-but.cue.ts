import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'yes-but',
  side: 'agent',
  match: [
    '[(i|we) (do|can|fully|completely|totally|certainly|quite)? (hear|understand|appreciate|get|respect|acknowledge) (you|that|this|it|all)? (but|however)]',
    '[(i|we) (do|can|fully|completely|totally|certainly|quite)? (hear|understand|appreciate|get|respect|acknowledge|see|take) your (frustration|point|position|concern|concerns|view|situation|disappointment|anger|feelings|worry) (but|however)]',
    '[(i|we) (do|can|fully|completely|totally|certainly|quite)? (hear|understand|see|know|get) (what you are saying|what you mean|how you feel|where you are coming from|why you are upset|why you are angry|why you are frustrated|how frustrating this is|how annoying this is|this is frustrating|this is annoying) (but|however)]',
    '[(that|this|it) (may|might) (well)? be (so|true|right|the case) (but|however)]',
    '^[(fair enough|granted) but]',
  ],
  unless: [
    '(but|however) (i|we|you) (can|could|will|have|would|found|sent|also) !not',
    '(but|however) (here|there|let)',
    '(not|if) .{0,2} (hear|understand|get) .{0,2} (but|however)',
  ],
  says: 'A “but” right behind “I understand” may take the understanding back. End that sentence, then start a new one.',
  instead: [],
  source: 'Yeomans et al. 2020 on receptive wording',
  moves: { empathy: -0.15, tact: -0.12 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
