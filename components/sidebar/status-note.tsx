import { i18n } from '#i18n';
import type { SidebarActions } from '../../lib/coach/view.ts';
import { EmptyNote } from '../empty-note.tsx';

interface StatusNoteProps {
  readonly status: 'starting' | 'nothing' | 'paused' | 'revoked';
  readonly actions: Pick<SidebarActions, 'resume' | 'leave'>;
}

/** The sentence for each state in which there is nothing to read. */
export function StatusNote(props: StatusNoteProps) {
  return (
    // Said aloud too: what was here a moment ago is gone.
    <section role={props.status === 'revoked' ? 'status' : undefined}>
      <Sentence {...props} />
    </section>
  );
}

function Sentence({ status, actions }: StatusNoteProps) {
  if (status === 'starting') return <EmptyNote>{i18n.t('status.starting')}</EmptyNote>;
  if (status === 'nothing')
    return <EmptyNote title={i18n.t('status.nothing')}>{i18n.t('status.nothingMore')}</EmptyNote>;
  if (status === 'revoked')
    return (
      <EmptyNote
        title={i18n.t('status.revoked')}
        action={<Main says={i18n.t('status.close')} onClick={actions.leave} />}
      >
        {i18n.t('status.revokedMore')}
      </EmptyNote>
    );
  return (
    <EmptyNote
      title={i18n.t('status.paused')}
      action={<Main says={i18n.t('status.resume')} onClick={actions.resume} />}
    >
      {i18n.t('status.pausedMore')}
    </EmptyNote>
  );
}

function Main(props: { readonly says: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button-main" onClick={() => props.onClick()}>
      {props.says}
    </button>
  );
}
