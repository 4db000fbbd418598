import type { SidebarView } from '../../lib/coach/view.ts';
import { abstaining, customer, draft, live, manyWaiting, nudges, overdue, resting, time } from '../components/views.ts';

/** Every state of the sidebar worth looking at, by name. */
export const scenes: Readonly<Record<string, SidebarView>> = {
  full: live,
  'three nudges, all waiting': {
    ...live,
    customer: {
      ...customer,
      name: 'Maximiliane Wiedenbrück-Oberhausen',
      confidence: 'low',
      flags: ['urgent', 'may-leave', 'repeat-contact', 'complaint', 'threat'],
    },
    draft: { ...draft, nudges, lastChange: { outcome: 'done', words: 'by Thursday noon', canUndo: true } },
    time: { due: overdue, isAnswered: false, waiting: manyWaiting },
  },
  pleased: {
    ...live,
    customer: {
      ...customer,
      name: 'Marta',
      lead: 'grateful',
      also: undefined,
      valence: 0.7,
      confidence: 'high',
      words: ['thank you so much', 'made my week'],
      flags: ['closing-only'],
      arc: customer.arc.map((point, index) => ({ ...point, valence: index === 4 ? undefined : -0.4 + index * 0.3 })),
      advice: 'A short, warm line is enough.',
    },
    draft: { ...draft, words: 14, nudges: [] },
    time: { due: undefined, isAnswered: true, waiting: manyWaiting.slice(0, 1) },
  },
  abusive: {
    ...live,
    customer: {
      ...customer,
      name: undefined,
      lead: 'hurtful',
      also: 'very frustrated',
      valence: -0.95,
      confidence: 'high',
      words: ['you useless lot'],
      flags: ['abuse', 'may-leave'],
      arc: customer.arc.slice(2),
      advice: 'Take a breath, or hand it on. If you answer, keep to the matter and say what you can do.',
    },
    draft: { ...draft, restsFor: 'draft' },
  },
  heated: {
    ...live,
    customer: {
      ...customer,
      lead: 'hurtful',
      also: 'very frustrated',
      valence: -0.95,
      confidence: 'high',
      words: ['you useless lot', 'three weeks late'],
      hurtful: ['you useless lot'],
      hidesHurtful: true,
      escalation: 'Hand it to Sam, or write “care” in the team chat.',
      policies: ['Late by more than a week: the delivery fee goes back, without being asked.'],
      flags: ['abuse', 'may-leave'],
      advice: 'Stay with the matter and keep it short. You need not answer insults.',
    },
    draft: { ...draft, isHeated: true },
  },
  unsure: {
    ...live,
    customer: { ...abstaining('unsure', 'en'), flags: ['repeat-contact'], arc: customer.arc },
    draft: { ...draft, words: 3, dims: undefined, nudges: [], abstain: 'too-short' },
  },
  'other language': {
    ...live,
    customer: { ...abstaining('language', 'de'), name: 'Jürgen' },
    draft: { ...draft, words: 0, dims: undefined, nudges: [] },
  },
  'too short, note': {
    ...live,
    customer: abstaining('too-short', 'en'),
    draft: { ...draft, kind: 'note', words: 22, dims: undefined, nudges: [] },
  },
  remembered: {
    ...live,
    customer: { ...customer, words: [], why: [], arc: [], isRemembered: true },
    draft: { ...draft, nudges: nudges.slice(2) },
    time: undefined,
  },
  trouble: {
    ...resting('trouble'),
    trouble: { hostId: 'roundcube', hostName: 'Roundcube', missing: ['message body', 'sender'] },
    time: { due: undefined, isAnswered: false, waiting: manyWaiting.slice(3, 5) },
  },
  nothing: { ...resting('nothing'), time: { ...time, due: undefined, waiting: manyWaiting } },
  paused: resting('paused'),
  revoked: resting('revoked'),
  starting: resting('starting'),
};
