import type { CueNote } from '../../components/options/cue-switches.tsx';
import type { WaitingNowLine } from '../../components/popup/waiting-now.tsx';
import { atRisk, due, overdue } from '../components/views.ts';

export const popupLines: readonly WaitingNowLine[] = [
  { key: 'a', hostName: 'Roundcube', site: 'mail.example.org', state: 'upset', due: overdue },
  { key: 'b', hostName: 'Demo desk', site: 'localhost:4173', state: 'unread', due: atRisk },
  { key: 'c', hostName: 'Roundcube', site: 'mail.example.org', state: 'calm', due },
];

export const cues: readonly CueNote[] = [
  {
    id: 'bare-refusal',
    side: 'agent',
    says: 'A bare no may sound final. Say what you can do instead.',
    source: 'A guide, 2020',
  },
  {
    id: 'vague-soon',
    side: 'agent',
    says: '“Soon” may sound like a brush-off. A date is kinder.',
    source: 'A study, 2019',
  },
  { id: 'as-stated', side: 'agent', says: 'It may sound impatient.', source: 'A guide, 2021' },
  {
    id: 'empty-promise',
    side: 'customer',
    says: 'The customer was promised something before.',
    source: 'A study, 2018',
  },
];
