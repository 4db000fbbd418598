import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RunningMerge } from '../../lib/sharing/merge-call.ts';
import type { ShownWeek } from '../../lib/stats/anonymity.ts';
import { type Merging, TeamFiles, type TeamFilesProps } from './team-files.tsx';
import { type Source, Trainer, type TrainerProps } from './trainer.tsx';
import { trainerViewOf } from './trainer-view.ts';

/** What the desk needs from outside. */
export interface TeamDeskProps
  extends Pick<TrainerProps, 'group' | 'nameOfCue' | 'nameOfHost' | 'locale' | 'onPicture' | 'sampleTraining'> {
  readonly sample: () => readonly ShownWeek[];
  /** Adds files to the team, none of them at first: what is kept is looked up. */
  readonly merge: (files: readonly File[], onProgress: (done: number) => void) => RunningMerge;
  readonly forget: () => Promise<void>;
  readonly onCsv: (weeks: readonly ShownWeek[]) => void;
  readonly onJson: (weeks: readonly ShownWeek[]) => void;
}

/** The trainer page at work: which figures are shown, and what happens to files that are added. */
export function TeamDesk(props: TeamDeskProps) {
  const { merge, forget, sample } = props;
  const [source, setSource] = useState<Source>('team');
  const team = useTeam(merge, forget);
  const weeks = useMemo(() => (source === 'sample' ? sample() : team.weeks), [source, sample, team.weeks]);
  const view = useMemo(() => weeks && trainerViewOf(weeks), [weeks]);
  return (
    <Trainer
      {...props}
      source={source}
      view={view}
      onSource={setSource}
      onCsv={() => weeks && props.onCsv(weeks)}
      onJson={() => weeks && props.onJson(weeks)}
    >
      {source === 'team' && <TeamFiles {...team} locale={props.locale} />}
    </Trainer>
  );
}

type Team = Omit<TeamFilesProps, 'locale'> & { readonly weeks: readonly ShownWeek[] | undefined };

/** What is kept of the team, and merges one at a time. */
function useTeam(merge: TeamDeskProps['merge'], forget: TeamDeskProps['forget']): Team {
  const [weeks, setWeeks] = useState<readonly ShownWeek[] | undefined>();
  const [files, setFiles] = useState<number | undefined>();
  const [merging, setMerging] = useState<Merging>({ kind: 'resting' });
  const [report, setReport] = useState<Team['report']>();
  const running = useRef<RunningMerge | undefined>(undefined);

  const run = useCallback(
    async (added: readonly File[], others: number) => {
      if (added.length > 0) setMerging({ kind: 'running', done: 0, of: added.length });
      running.current = merge(added, (done) => setMerging({ kind: 'running', done, of: added.length }));
      const end = await running.current.end;
      if (end?.kind === 'failed') {
        setMerging(end);
        return;
      }
      setMerging({ kind: 'resting' });
      if (!end) return;
      setWeeks(end.weeks);
      setFiles(end.files);
      setReport(added.length + others > 0 ? { ...end.report, others } : undefined);
    },
    [merge],
  );
  useEffect(() => {
    void run([], 0);
    return () => running.current?.cancel();
  }, [run]);

  const onFiles = useCallback(
    (chosen: readonly File[]) => {
      const added = chosen.filter(isTeamFile).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      const others = chosen.length - added.length;
      if (chosen.length > 0) void run(added, others);
    },
    [run],
  );
  const onForget = useCallback(() => {
    setReport(undefined);
    void forget().then(
      () => run([], 0),
      () => setMerging({ kind: 'failed', why: 'unavailable' }),
    );
  }, [forget, run]);
  return { weeks, files, merging, report, onFiles, onForget, onCancel: () => running.current?.cancel() };
}

/** As `npm run merge` takes them: folders have files of other kinds, and hidden ones, which are nobody's mistake. */
function isTeamFile({ name }: File): boolean {
  return !name.startsWith('.') && name.endsWith('.json');
}
