import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SmallestGroup } from '../../lib/settings/smallest-group.ts';
import { ROUNDED_TO } from '../../lib/stats/suppress.ts';
import { Mark } from '../icons.tsx';
import { ChangePart } from './change-part.tsx';
import { changesAt, weeksToCompareAt } from './changes.ts';
import type { Picture } from './chart-file.ts';
import { CueTable } from './cue-table.tsx';
import { MeasurePart } from './measure-part.tsx';
import type { Measure } from './measures.ts';
import { NudgeTable } from './nudge-table.tsx';
import type { HiddenWeeks, TrainerView, Why } from './trainer-view.ts';
import { useAllOpenInPrint } from './use-all-open-in-print.ts';
import '../tokens.css';
import '../page.css';
import './trainer.css';

/** Where the figures come from. */
export type Source = 'team' | 'sample';

/** Everything the trainer page shows and can do. */
export interface TrainerProps {
  readonly source: Source;
  /** `undefined` while it is being looked up. */
  readonly view: TrainerView | undefined;
  /** What is smaller is never shown. */
  readonly group: SmallestGroup;
  readonly nameOfCue: (id: string) => string;
  readonly nameOfHost: (id: string) => string;
  readonly locale: string;
  readonly onSource: (source: Source) => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onPicture: (picture: Picture) => void;
  /** The ISO week of the made-up team's training. */
  readonly sampleTraining?: string | undefined;
  /** Stands above the figures: the team's files. */
  readonly children?: ComponentChildren;
}

/** Groups week by week, never one person: how customers came across, and what came up in replies. */
export function Trainer(props: TrainerProps) {
  const { source, view, group, locale } = props;
  const { agents, messages } = group.floor;
  const isShown = view !== undefined && view.measures.length > 0;
  const [chosen, choose] = useState<{ readonly [S in Source]?: string | undefined }>({ sample: props.sampleTraining });
  const page = useAllOpenInPrint();
  const weeks = useMemo(() => (view ? weeksToCompareAt(view) : []), [view]);
  const mark = weeks.find((week) => week === chosen[source]);
  const lines = useMemo(() => (view && mark !== undefined ? changesAt(view, mark) : []), [view, mark]);
  const missing = {
    cell: i18n.t('trainer.hiddenCell'),
    week: (week: string) => whyWords(view?.why.get(week), agents),
  };
  const note = i18n.t('trainer.picture.note', [agents]);
  const shared = { missing, note, locale, mark, onPicture: props.onPicture };
  return (
    <main class="page trainer" ref={page}>
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('trainer.title')}</h1>
        <p class="page-lead">{i18n.t('trainer.lead')}</p>
      </header>
      <SourceChoice source={source} onSource={props.onSource} />
      {source === 'sample' && <p class="trainer-note">{i18n.t('trainer.sampleNote')}</p>}
      {props.children}
      {view === undefined && <p class="trainer-note">{i18n.t('trainer.loading')}</p>}
      {view !== undefined && !isShown && <Nothing source={source} agents={agents} />}
      {view !== undefined && isShown && (
        <>
          <Measures view={view} of="tone" {...shared} />
          {view.cues.length > 0 && (
            <section class="page-part">
              <h2>{i18n.t('trainer.cuesTitle')}</h2>
              <p class="page-part-lead">{i18n.t('trainer.cuesLead')}</p>
              <CueTable cues={view.cues} nameOf={props.nameOfCue} locale={locale} />
            </section>
          )}
          {view.nudges.length > 0 && (
            <section class="page-part">
              <h2>{i18n.t('trainer.nudgesTitle')}</h2>
              <p class="page-part-lead">{i18n.t('trainer.nudgesLead')}</p>
              <NudgeTable nudges={view.nudges} nameOf={props.nameOfCue} locale={locale} />
            </section>
          )}
          <Measures view={view} of="conditions" {...shared} />
          <ChangePart
            weeks={weeks}
            at={mark}
            lines={lines}
            nameOfCue={props.nameOfCue}
            locale={locale}
            onChoose={(week) => choose({ ...chosen, [source]: week })}
          />
        </>
      )}
      <footer class="page-part trainer-foot">
        {view !== undefined && <Hidden hidden={view.hidden} agents={agents} nameOfHost={props.nameOfHost} />}
        <p>{i18n.t('trainer.floor', [agents, ROUNDED_TO])}</p>
        {group.isUnusable && <p role="alert">{i18n.t('trainer.floorUnusable', [agents, messages])}</p>}
        {group.isRaised && !group.isUnusable && <p>{i18n.t('trainer.floorByPolicy', [agents, messages])}</p>}
        {view?.epsilons.map((epsilon) => (
          <p key={epsilon}>{i18n.t('trainer.randomised', [new Intl.NumberFormat(locale).format(epsilon)])}</p>
        ))}
        {isShown && (
          <p class="trainer-save">
            <button type="button" class="button-plain" onClick={() => props.onCsv()}>
              {i18n.t('trainer.csv')}
            </button>
            <button type="button" class="button-plain" onClick={() => props.onJson()}>
              {i18n.t('trainer.json')}
            </button>
          </p>
        )}
      </footer>
    </main>
  );
}

type SharedProps = Omit<Parameters<typeof MeasurePart>[0], 'measure'>;

/** Measures that belong together; for conditions also what can be done about them. */
function Measures({ view, of, ...shared }: SharedProps & { readonly view: TrainerView; readonly of: Measure['view'] }) {
  const measures = view.measures.filter((measure) => measure.view === of);
  if (measures.length === 0) return null;
  return (
    <section class="page-part">
      <h2>{i18n.t(`trainer.${of}.title`)}</h2>
      <p class="page-part-lead">{i18n.t(`trainer.${of}.lead`)}</p>
      {measures.map((measure) => (
        <MeasurePart key={measure.id} measure={measure} {...shared} />
      ))}
      {of === 'conditions' && (
        <ul class="trainer-advice" aria-label={i18n.t('trainer.advice.title')}>
          <li>{i18n.t('trainer.advice.load')}</li>
          <li>{i18n.t('trainer.advice.late')}</li>
          <li>{i18n.t('trainer.advice.abuse')}</li>
        </ul>
      )}
    </section>
  );
}

function SourceChoice(props: { readonly source: Source; readonly onSource: (source: Source) => void }) {
  const choices: readonly { readonly source: Source; readonly says: string }[] = [
    { source: 'team', says: i18n.t('trainer.sourceTeam') },
    { source: 'sample', says: i18n.t('trainer.sourceSample') },
  ];
  return (
    <fieldset class="trainer-source choice-bar" aria-label={i18n.t('trainer.source')}>
      {choices.map(({ source, says }) => (
        <button
          key={source}
          type="button"
          aria-pressed={props.source === source}
          onClick={() => props.onSource(source)}
        >
          {says}
        </button>
      ))}
    </fieldset>
  );
}

function Nothing(props: { readonly source: Source; readonly agents: number }) {
  return (
    <section class="page-part">
      <h2>{i18n.t('trainer.empty')}</h2>
      {props.source === 'team' && <p class="page-part-lead">{i18n.t('trainer.emptyTeam', [props.agents])}</p>}
    </section>
  );
}

function whyWords(why: Why | undefined, agents: number): string {
  if (why === 'running') return i18n.t('trainer.hiddenWeek.running');
  if (why === 'withdrawn') return i18n.t('trainer.hiddenWeek.withdrawn');
  return why === undefined ? i18n.t('trainer.hiddenCell') : i18n.t('trainer.hiddenWeek.small_group', [agents]);
}

function Hidden(props: {
  readonly hidden: readonly HiddenWeeks[];
  readonly agents: number;
  readonly nameOfHost: TrainerProps['nameOfHost'];
}) {
  return (
    <>
      {props.hidden.map(({ hostId, why, weeks }) => {
        const host = props.nameOfHost(hostId);
        return (
          <p key={`${hostId} ${why}`}>
            {why === 'small-group' && i18n.t('trainer.hiddenSmall', weeks, [weeks, host, props.agents])}
            {why === 'withdrawn' && i18n.t('trainer.hiddenWithdrawn', weeks, [weeks, host])}
            {why === 'running' && i18n.t('trainer.hiddenRunning', [host])}
          </p>
        );
      })}
    </>
  );
}
