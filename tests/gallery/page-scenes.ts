import type { WaitingNowLine } from '../../components/popup/waiting-now.tsx';
import type { Course } from '../../lib/complaints/course.ts';
import { ledgerItem } from '../../lib/complaints/ledger.ts';
import { ledgerLine } from '../../lib/complaints/ledger-line.ts';
import type { Said } from '../../lib/complaints/said.ts';
import type { SitesNow } from '../../lib/settings/sites-now.ts';
import { atRisk, clock, due, overdue } from '../components/views.ts';
import { nineToFive } from '../sla/weeks.ts';

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

/** More wait than can be answered. */
export const overPace = { waiting: 31, late: 9, minutesPerAnswer: 8, perHour: 6.4 };

const hour = 3_600_000;
const complaint = (hostId: string, hoursAgo: number, steps: Partial<Course>, said: Said = {}) => {
  const received = clock.now - hoursAgo * hour;
  const none = { acknowledged: null, offered: null, promised: null, promisedUntil: null, closed: null, outcome: null };
  const line = ledgerLine({ received, complained: received, ...none, ...steps }, said);
  const place = {
    conversationKey: String(hoursAgo).padStart(64, '0'),
    hostId,
    origin: 'https://desk.example',
    link: '/c/1',
  };
  return ledgerItem(place, line, nineToFive, clock.now);
};
const ago = (hours: number) => clock.now - hours * hour;

/** Complaints at every step. */
export const ledgerItems = [
  complaint('demo', 3, {}),
  complaint('roundcube', 27, { acknowledged: ago(25), promised: ago(25), promisedUntil: clock.now + 20 * hour }),
  complaint('demo', 50, { acknowledged: ago(48), offered: ago(26) }, { offered: { at: ago(24), saidAt: ago(1) } }),
  complaint('roundcube', 160, { acknowledged: ago(150), offered: ago(120), closed: ago(96), outcome: 'confirmed' }),
  complaint('demo', 300, { acknowledged: ago(290), closed: ago(200), outcome: 'without' }),
];

/** Sites of every kind: known, any page, not read yet; an administrator's, of which one is allowed and one is no address. */
export const sites: SitesNow = {
  allowed: [
    { pattern: 'https://mail.example.org/*', site: 'https://mail.example.org', readAs: { is: 'unknown' } },
    {
      pattern: 'http://helpdesk.intranet/*',
      site: 'http://helpdesk.intranet',
      readAs: { is: 'product', name: 'Zammad' },
    },
    { pattern: 'https://forms.example.org/*', site: 'https://forms.example.org', readAs: { is: 'any-page' } },
  ],
  preset: [
    {
      name: 'http://helpdesk.intranet:8080',
      address: 'http://helpdesk.intranet:8080/',
      isAllowed: true,
      readAs: { is: 'product', name: 'Zammad' },
    },
    {
      name: 'request-tracker.support.a-firm-with-a-long-name.example',
      address: 'https://request-tracker.support.a-firm-with-a-long-name.example/',
      isAllowed: false,
      readAs: { is: 'unknown' },
    },
    { name: 'mail.example.net', address: 'https://mail.example.net/', isAllowed: false, readAs: { is: 'unknown' } },
  ],
  unusable: { count: 2, texts: ['our desk', 'https://*.example.org/*'] },
};
