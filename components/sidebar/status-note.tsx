import { i18n } from '#i18n';
import { EmptyNote } from '../empty-note.tsx';

/** The sentence for each state in which there is nothing to read. */
export function StatusNote(props: {
  readonly status: 'starting' | 'nothing' | 'paused';
  readonly onResume: () => void;
}) {
  return (
    <section>
      <Sentence {...props} />
    </section>
  );
}

function Sentence({ status, onResume }: Parameters<typeof StatusNote>[0]) {
  if (status === 'starting') return <EmptyNote>{i18n.t('status.starting')}</EmptyNote>;
  if (status === 'nothing')
    return <EmptyNote title={i18n.t('status.nothing')}>{i18n.t('status.nothingMore')}</EmptyNote>;
  const resume = (
    <button type="button" class="button-main" onClick={() => onResume()}>
      {i18n.t('status.resume')}
    </button>
  );
  return (
    <EmptyNote title={i18n.t('status.paused')} action={resume}>
      {i18n.t('status.pausedMore')}
    </EmptyNote>
  );
}
