import { fromEvent } from 'file-selector';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MergeReport } from '../../lib/sharing/merge-team-files.ts';
import { ForgetTeam } from './forget-team.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { countWords } from './week-words.ts';
import './team-files.css';

/** Where a merge stands. */
export type Merging =
  | { readonly kind: 'resting' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  /** `damaged`: what is kept of the team cannot be read. `unavailable`: the browser does not let us keep anything. */
  | { readonly kind: 'failed'; readonly why: 'damaged' | 'unavailable' };

/** What is known of the team's files, and what can be done about them. */
export interface TeamFilesProps {
  readonly merging: Merging;
  /** Contributions the team has; `undefined` until it was looked up. */
  readonly files: number | undefined;
  /** Of the merge that ended last on this page; files of other kinds that were left alone. */
  readonly report: (MergeReport & { readonly others: number }) | undefined;
  readonly locale: string;
  /** Everything that was chosen or dropped, of whatever kind. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onForget: () => void;
}

/** Where the team's files are put: dropped anywhere on the page, chosen, or a folder whole. */
export function TeamFiles(props: TeamFilesProps) {
  const { merging, files, report, locale, onFiles } = props;
  const isBusy = merging.kind === 'running';
  const isOver = useDrop(onFiles, !isBusy);
  return (
    <section class={`page-part team-files ${isOver ? 'is-over' : ''}`}>
      <h2>{i18n.t('team.title')}</h2>
      <p class="page-part-lead">{i18n.t('team.lead')}</p>
      {merging.kind === 'running' ? (
        <Progress {...merging} locale={locale} onCancel={props.onCancel} />
      ) : (
        <p class="team-files-choose">
          <Chooser says={i18n.t('team.choose')} isMain={files === 0} onFiles={onFiles} />
          <Chooser says={i18n.t('team.chooseFolder')} isFolder onFiles={onFiles} />
          <span>{i18n.t('team.drop')}</span>
        </p>
      )}
      <div role="status">
        {files !== undefined && files > 0 && merging.kind !== 'running' && (
          <p class="team-files-count">{i18n.t('team.files', files, [countWords(files, locale)])}</p>
        )}
        {report && merging.kind === 'resting' && <Report report={report} locale={locale} />}
      </div>
      {merging.kind === 'failed' && (
        <p class="team-files-trouble" role="alert">
          {i18n.t(merging.why === 'damaged' ? 'team.damaged' : 'team.unavailable')}
        </p>
      )}
      {report && !isBusy && report.refused.length > 0 && <RefusedFiles refused={report.refused} locale={locale} />}
      {!isBusy && ((files ?? 0) > 0 || merging.kind === 'failed') && <ForgetTeam onForget={props.onForget} />}
    </section>
  );
}

function Progress(props: {
  readonly done: number;
  readonly of: number;
  readonly locale: string;
  readonly onCancel: () => void;
}) {
  const { done, of, locale } = props;
  const id = useId();
  return (
    <div class="team-files-progress">
      <label for={id}>{i18n.t('team.progress', [countWords(done, locale), countWords(of, locale)])}</label>
      <progress id={id} value={done} max={of} />
      <button type="button" class="button-plain" onClick={() => props.onCancel()}>
        {i18n.t('team.cancel')}
      </button>
    </div>
  );
}

function Report(props: { readonly report: NonNullable<TeamFilesProps['report']>; readonly locale: string }) {
  const { taken, withdrawn, refused, others } = props.report;
  const count = (key: 'taken' | 'withdrawn' | 'refused' | 'others', of: number) =>
    of > 0 ? [i18n.t(`team.${key}`, of, [countWords(of, props.locale)])] : [];
  const said = [
    ...count('taken', taken),
    ...count('withdrawn', withdrawn.length),
    ...count('others', others),
    ...count('refused', refused.length),
  ];
  return <p>{said.length > 0 ? said.join(' ') : i18n.t('team.noFiles')}</p>;
}

/** A button that opens the browser's own chooser; the input itself looks different in every browser. */
function Chooser(props: {
  readonly says: string;
  readonly isFolder?: boolean;
  readonly isMain?: boolean;
  readonly onFiles: TeamFilesProps['onFiles'];
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.isMain ? 'button-main' : 'button-plain'}
        onClick={() => input.current?.click()}
      >
        {props.says}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={props.says}
        {...(props.isFolder ? { webkitdirectory: true } : { accept: '.json,application/json' })}
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          // The same files may be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Takes what is dropped anywhere on the page; else the browser would open it in place of the page. */
function useDrop(onFiles: TeamFilesProps['onFiles'], isOpen: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(isOpen);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!isOpen) return;
      void fromEvent(event).then((dropped) => onFiles(dropped.filter((one) => one instanceof File)));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles, isOpen]);
  return isOver;
}
