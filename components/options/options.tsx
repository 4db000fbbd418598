import { i18n } from '#i18n';
import type { Allowance } from '../../lib/hosts/access.ts';
import type { HolidayBook } from '../../lib/settings/public-holidays.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SitesNow } from '../../lib/settings/sites-now.ts';
import { EraseEverything } from '../erase-everything.tsx';
import { Mark } from '../icons.tsx';
import { SavedNote, useSaving } from '../use-saving.tsx';
import { CueCount } from './cue-count.tsx';
import { DaysOff } from './days-off.tsx';
import { HeatedMoments } from './heated-moments.tsx';
import { type CountDrafts, HouseWords } from './house-words.tsx';
import { InThePage } from './in-the-page.tsx';
import { LevelChoice } from './level-choice.tsx';
import { OwnCorrections } from './own-corrections.tsx';
import { OwnSites } from './own-sites.tsx';
import { PaceAndLoad } from './pace-and-load.tsx';
import { PolicyNotes } from './policy-notes.tsx';
import { QuietPlaces } from './quiet-places.tsx';
import { ResponseTarget } from './response-target.tsx';
import { SiteList } from './site-list.tsx';
import { WorkingWeekEditor } from './working-week-editor.tsx';
import '../tokens.css';
import '../page.css';

/** What can be done on the settings page. */
export interface OptionsActions {
  /** Rejects where a value is refused. */
  save(patch: Partial<Settings>): Promise<unknown>;
  removeSite(pattern: string): void;
  /** Asks the browser for the sites of these addresses, at once as it wants to see the click. */
  allowSites(addresses: readonly string[]): Promise<Allowance>;
  openSite(address: string): void;
  /** Shows the sites that are the same for everybody. */
  chooseSites(): void;
  /** In how many drafts of open tabs words stand. */
  readonly countDrafts: CountDrafts;
  readonly openHolidayBook: () => Promise<HolidayBook>;
  /** Reads as at first again. */
  forgetCorrections(): Promise<unknown>;
  /** Saves what the agent showed of a site as a file; keeps what a file holds; forgets it. */
  readonly saveOwnSite: (origin: string) => void;
  readonly loadOwnSite: (file: File) => Promise<string | undefined>;
  readonly forgetOwnSite: (origin: string) => void;
  erase(): Promise<void>;
}

/** Everything the settings page shows. */
export interface OptionsProps {
  /** Changes when the settings were replaced from outside, so that half-typed fields begin anew. */
  readonly era: number;
  readonly settings: Settings;
  readonly deviceTimeZone: string;
  /** IANA names to choose from. */
  readonly timeZones: readonly string[];
  /** Hosts that may have times of their own. */
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  /** Epoch ms */
  readonly now: number;
  /** Of all that can be switched off. */
  readonly cueIds: readonly string[];
  readonly sites: SitesNow;
  /** How many of the model's signs the agent's corrections move. */
  readonly correctedSigns: number;
  /** Origins of the sites the agent showed. */
  readonly ownSites: readonly string[];
  readonly locale: string;
  readonly actions: OptionsActions;
}

/** The settings page. Every change is kept at once; there is no button to forget. */
export function Options(props: OptionsProps) {
  const { settings, actions } = props;
  const { said, save } = useSaving((patch: Partial<Settings>) => actions.save(patch));
  return (
    <main class="page options">
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('options.title')}</h1>
        <p class="page-lead">{i18n.t('options.lead')}</p>
      </header>
      <WorkingWeekEditor
        key={`week ${props.era}`}
        days={settings.days}
        timeZone={settings.timeZone}
        deviceTimeZone={props.deviceTimeZone}
        timeZones={props.timeZones}
        locale={props.locale}
        onDays={(days) => save({ days })}
        onTimeZone={(timeZone) => save({ timeZone })}
      />
      <DaysOff
        key={`off ${props.era}`}
        off={settings}
        openBook={actions.openHolidayBook}
        locale={props.locale}
        now={props.now}
        onChange={save}
      />
      <ResponseTarget key={`target ${props.era}`} target={settings} hosts={props.hosts} onChange={save} />
      <PaceAndLoad key={`pace ${props.era}`} pace={settings} onChange={save} />
      <LevelChoice level={settings.level} onChange={(level) => save({ level })} />
      <InThePage inPage={settings} onChange={save} />
      <HouseWords
        words={settings.houseWords}
        onChange={(houseWords) => save({ houseWords })}
        countDrafts={actions.countDrafts}
      />
      <PolicyNotes notes={settings.policies} onChange={(policies) => save({ policies })} />
      <CueCount all={props.cueIds.length} off={props.cueIds.filter((id) => settings.mutedCues.includes(id)).length} />
      <QuietPlaces places={settings} onChange={save} />
      <HeatedMoments key={`heated ${props.era}`} heated={settings} onChange={save} />
      <OwnCorrections signs={props.correctedSigns} onForget={actions.forgetCorrections} />
      <SiteList
        sites={props.sites}
        onRemove={actions.removeSite}
        onAllow={actions.allowSites}
        onOpen={actions.openSite}
        onChoose={actions.chooseSites}
      />
      <OwnSites
        sites={props.ownSites}
        onSave={actions.saveOwnSite}
        onForget={actions.forgetOwnSite}
        onLoad={actions.loadOwnSite}
      />
      <EraseEverything onErase={actions.erase} />
      <SavedNote said={said} />
    </main>
  );
}
