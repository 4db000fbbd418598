import type { WaitingNowLine } from '../../components/popup/waiting-now.tsx';
import { atRisk, due, overdue } from '../components/views.ts';

export const popupLines: readonly WaitingNowLine[] = [
  { key: 'a', hostName: 'Roundcube', site: 'mail.example.org', state: 'upset', isPartial: false, due: overdue },
  { key: 'b', hostName: 'Demo desk', site: 'localhost:4173', state: 'unread', isPartial: true, due: atRisk },
  { key: 'c', hostName: 'Roundcube', site: 'mail.example.org', state: 'calm', isPartial: false, due },
];

export const cues = [
  { id: 'bare-refusal', side: 'agent' },
  { id: 'vague-soon', side: 'agent' },
  { id: 'names-a-loss', side: 'customer' },
] as const;
