import { i18n } from '#i18n';
import type { DraftView, SidebarActions } from '../../lib/coach/view.ts';
import { EmptyNote } from '../empty-note.tsx';
import { languageWords } from '../language-words.ts';
import type { Clock } from '../time-words.ts';
import { ChangeLine } from './change-line.tsx';
import { ComplaintMap } from './complaint-map.tsx';
import { DimensionList } from './dimension-list.tsx';
import { NudgeList } from './nudge-list.tsx';
import { QuietLine } from './quiet-line.tsx';
import { TakeAMinute } from './take-a-minute.tsx';
import './draft-card.css';

interface DraftCardProps {
  readonly draft: DraftView;
  readonly actions: SidebarActions;
  readonly clock: Clock;
}

/** How the agent's own reply may sound, and at most three nudges. */
export function DraftCard({ draft, actions, clock }: DraftCardProps) {
  const isNote = draft.kind === 'note';
  const title = isNote ? i18n.t('draft.titleNote') : i18n.t('draft.title');
  return (
    <section class="draft-card" aria-label={title} data-part="draft" tabIndex={-1}>
      <h2 class="card-title">
        {title}
        {draft.words > 0 && <span class="card-aside">{i18n.t('draft.words', draft.words)}</span>}
      </h2>
      {isNote ? <EmptyNote>{i18n.t('draft.note')}</EmptyNote> : <Reply draft={draft} actions={actions} clock={clock} />}
    </section>
  );
}

function Reply({ draft, actions, clock }: DraftCardProps) {
  const { dims, nudges, restsFor, abstain } = draft;
  const rests = restsFor !== undefined;
  const remark = remarkOn(draft, clock.locale);
  return (
    <>
      {dims !== undefined && <DimensionList dims={dims} why={draft.why} />}
      {remark !== undefined && <EmptyNote>{remark}</EmptyNote>}
      <ChangeLine change={draft.lastChange} onUndo={actions.undo} />
      {draft.isHeated && <TakeAMinute />}
      {!rests && nudges.length > 0 && <NudgeList nudges={nudges} actions={actions} />}
      {!rests && draft.words > 0 && isWorthAMap(draft.map) && (
        <ComplaintMap map={draft.map} onShow={actions.showInMessage} />
      )}
      {abstain === undefined && draft.words > 0 && <QuietLine restsFor={restsFor} setQuiet={actions.setQuiet} />}
    </>
  );
}

/** One plain question needs no map; a complaint, or several matters, may be lost from sight. */
function isWorthAMap(map: DraftView['map']): boolean {
  return map.length > 1 || map.some(({ point }) => point.kind === 'complaint');
}

function remarkOn({ abstain, language, words, nudges, dims, restsFor }: DraftView, locale: string): string | undefined {
  if (words === 0) return i18n.t('draft.none');
  if (abstain === 'language') return languageWords(language, locale);
  if (abstain === 'too-short') return i18n.t('draft.tooShort');
  if (abstain === 'unsure') return i18n.t('draft.unsure');
  return nudges.length === 0 && dims !== undefined && restsFor === undefined ? i18n.t('draft.nothing') : undefined;
}
