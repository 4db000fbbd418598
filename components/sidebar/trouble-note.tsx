import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../../lib/coach/copy-text.ts';
import type { Trouble } from '../../lib/hosts/trouble.ts';
import { EmptyNote } from '../empty-note.tsx';
import './trouble-note.css';

/** Says calmly that a host page could not be read, and hands over details that hold none of its text. */
export function TroubleNote(props: { readonly trouble: Trouble }) {
  const { hostId, hostName, missing } = props.trouble;
  const [copy, setCopy] = useState<'no' | 'done' | 'refused'>('no');
  const list = missing.join(', ');
  const details = i18n.t('trouble.details', [hostName, hostId, list]);
  return (
    <section class="trouble-note" aria-label={i18n.t('trouble.title')}>
      <EmptyNote
        title={i18n.t('trouble.title')}
        action={
          <button
            type="button"
            class="button-plain"
            onClick={() => void copyText(details).then((isCopied) => setCopy(isCopied ? 'done' : 'refused'))}
          >
            {copy === 'done' ? i18n.t('trouble.copied') : i18n.t('trouble.copy')}
          </button>
        }
      >
        {i18n.t('trouble.more', [hostName])}
      </EmptyNote>
      {missing.length > 0 && <p class="trouble-note-missing">{i18n.t('trouble.missing', [list])}</p>}
      <p class="trouble-note-privacy" role="status">
        {copy === 'refused' ? i18n.t('trouble.notCopied') : i18n.t('trouble.privacy')}
      </p>
    </section>
  );
}
