import { type ComponentChild, render } from 'preact';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import { Ledger } from '../../components/ledger/ledger.tsx';
import { Mine } from '../../components/mine/mine.tsx';
import { Options } from '../../components/options/options.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { savePicture } from '../../components/save-file.ts';
import { SharePage } from '../../components/share/share.tsx';
import { fileOf, type Picture } from '../../components/trainer/chart-file.ts';
import { TeamFiles } from '../../components/trainer/team-files.tsx';
import { Trainer } from '../../components/trainer/trainer.tsx';
import { trainerViewOf } from '../../components/trainer/trainer-view.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { openHolidayBook } from '../../lib/settings/public-holidays.ts';
import { settingsFrom } from '../../lib/settings/settings.ts';
import { teamFileName, teamFileText } from '../../lib/sharing/team-file.ts';
import { release } from '../../lib/stats/anonymity.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { ownCounts } from '../../lib/stats/own.ts';
import { simulateTeam } from '../../lib/stats/simulate.ts';
import { entries } from '../components/catalogue/entries.ts';
import { clock } from '../components/views.ts';
import { ownWork } from './own-work.ts';
import { cues, ledgerItems, overPace, popupLines, sites } from './page-scenes.ts';

const [own] = simulateTeam({ agents: 1, weeks: ['2026-W45', '2026-W46'], seed: 1, cues });
const shared = {
  state: 'new' as const,
  share: { period: '2026-Q4', contribution: own as Contribution },
  text: await teamFileText(own as Contribution),
  fileName: teamFileName(own as Contribution),
};
const sampleWeeks = Array.from({ length: 16 }, (_, week) => `2026-W${31 + week}`);

const trainer = {
  view: trainerViewOf(release(simulateTeam({ agents: 16, weeks: sampleWeeks, seed: 1, cues })).weeks),
  group: { floor: { agents: 5, messages: 20 }, isRaised: false, isUnusable: false },
  nameOfCue: (id: string) => id.replaceAll('-', ' '),
  nameOfHost: (id: string) => id,
  locale: clock.locale,
  onSource: () => undefined,
  onCsv: () => undefined,
  onJson: () => undefined,
  onPicture: (picture: Picture) => void fileOf(picture).then((file) => savePicture(file, picture.name)),
  sampleTraining: '2026-W39',
};
const team = {
  files: 4987,
  locale: clock.locale,
  onFiles: () => undefined,
  onCancel: () => undefined,
  onForget: () => undefined,
};
const merged = {
  taken: 12,
  withdrawn: ['attune-team-0.json'],
  refused: [
    { name: 'holiday.json', why: 'foreign' as const },
    { name: 'attune-team-00000000000000000000000001 (1).json', why: 'duplicate' as const },
    { name: 'attune-team-00000000000000000000000002.json', why: 'changed' as const },
  ],
};

/** `pages.html?page=popup|options|catalogue|ledger|welcome|trainer|team|team-empty|team-merging|team-failed|share|mine`: the full pages with made-up values. */
const nothing = () => undefined;
const yes = () => Promise.resolve(true);
const allowed = () => Promise.resolve('allowed' as const);

const pages: Readonly<Record<string, () => ComponentChild>> = {
  popup: () => (
    <Popup
      site={{ name: 'mail.example.org', state: 'off' }}
      waiting={popupLines}
      total={popupLines.length}
      pace={{ ...overPace, isOver: true, first: [] }}
      pausedUntil={0}
      clock={clock}
      actions={{
        setSite: yes,
        useHere: yes,
        showAll: nothing,
        showWaiting: yes,
        settle: nothing,
        snooze: nothing,
        ignore: nothing,
        pause: nothing,
        resume: nothing,
        openPage: nothing,
      }}
    />
  ),
  options: () => (
    <Options
      era={0}
      settings={settingsFrom({})}
      deviceTimeZone="Europe/Oslo"
      timeZones={Intl.supportedValuesOf('timeZone')}
      hosts={[{ id: 'roundcube', name: 'Roundcube' }]}
      now={clock.now}
      cueIds={['bare-refusal', 'as-i-said', 'acknowledge']}
      sites={sites}
      locale={clock.locale}
      correctedSigns={7}
      ownSites={['https://desk.example.org']}
      actions={{
        save: yes,
        openHolidayBook,
        countDrafts: async () => ({ drafts: 2, of: 9 }),
        forgetCorrections: yes,
        saveOwnSite: nothing,
        loadOwnSite: async () => 'https://desk.example.org',
        forgetOwnSite: nothing,
        removeSite: nothing,
        allowSites: allowed,
        openSite: nothing,
        chooseSites: nothing,
        erase: () => Promise.resolve(),
      }}
    />
  ),
  catalogue: () => (
    <Catalogue entries={entries} settings={settingsFrom({})} target="acknowledge" locale={clock.locale} onSave={yes} />
  ),
  ledger: () => (
    <Ledger
      items={ledgerItems}
      nameOfHost={(id) => (id === 'demo' ? 'Demo desk' : 'Roundcube')}
      clock={clock}
      actions={{ sayStep: yes, sayComplaint: yes, csv: nothing }}
    />
  ),
  welcome: () => (
    <Welcome
      sites={{
        ...sites,
        own: sites.allowed,
        known: [
          {
            name: 'The demo desk',
            hint: 'Made-up customers to try things on.',
            address: 'http://localhost/',
            isAllowed: false,
          },
          { name: 'Another desk', hint: undefined, address: 'https://desk.example.org/', isAllowed: true },
        ],
      }}
      actions={{ allow: allowed, open: nothing, openOptions: nothing }}
    />
  ),
  share: () => (
    <SharePage
      quarters={[shared]}
      isDamaged={false}
      chosen={undefined}
      locale={clock.locale}
      onChoose={nothing}
      onSave={nothing}
      onWithdraw={nothing}
    />
  ),
  mine: () => (
    <Mine
      own={ownCounts(ownWork)}
      nameOfCue={trainer.nameOfCue}
      locale={clock.locale}
      onPicture={trainer.onPicture}
      onCsv={nothing}
      onJson={nothing}
      onShare={nothing}
      onErase={() => Promise.resolve()}
    />
  ),
  trainer: () => <Trainer {...trainer} source="sample" />,
  team: () => (
    <Trainer {...trainer} source="team">
      <TeamFiles {...team} merging={{ kind: 'resting' }} report={{ ...merged, others: 2 }} />
    </Trainer>
  ),
  'team-empty': () => (
    <Trainer {...trainer} source="team" view={trainerViewOf([])}>
      <TeamFiles {...team} files={0} merging={{ kind: 'resting' }} report={undefined} />
    </Trainer>
  ),
  'team-merging': () => (
    <Trainer {...trainer} source="team" view={trainerViewOf([])}>
      <TeamFiles {...team} merging={{ kind: 'running', done: 1830, of: 5000 }} report={undefined} />
    </Trainer>
  ),
  'team-failed': () => (
    <Trainer {...trainer} source="team" view={trainerViewOf([])}>
      <TeamFiles {...team} files={undefined} merging={{ kind: 'failed', why: 'damaged' }} report={undefined} />
    </Trainer>
  ),
};

const page = new URLSearchParams(location.search).get('page') ?? 'popup';
render(pages[page]?.(), document.getElementById('root') ?? document.body);
