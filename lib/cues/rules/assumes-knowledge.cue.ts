import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'assumes-knowledge',
  side: 'agent',
  match: [
    '[as you (will|probably|surely|already|undoubtedly|doubtless|certainly)? (already|well)? know]',
    '[as you (will be|should be|must be|are) (already|well|fully|surely|probably|certainly|doubtless)? aware]',
    '[you (will|should|must) (already|surely)? be (well|fully)? aware that]',
    '[needless to say]',
    '[it goes without saying that?]',
  ],
  unless: [
    '(soon|far|long|well|much|just) as you',
    'as you know (how|which|what|where|best|better|your|more)',
    'as you know the . (best|better)',
    '(if|when|whether|before) you (will|should|must)',
    'you .{0,4} aware (of|how)',
  ],
  says: 'If they knew, they might not ask; it may sound like talking down. The sentence stands without it.',
  instead: [''],
  source: 'House style, 2026: people ask what they do not know',
  moves: { tact: -0.15, warmth: -0.03 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
