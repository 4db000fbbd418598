import { i18n } from '#i18n';
import type { Evidence } from '../lib/coach/view.ts';
import './cue-list.css';

function shareWords(share: number): string {
  if (share >= 0.5) return i18n.t('share.most');
  return share >= 0.25 ? i18n.t('share.much') : i18n.t('share.some');
}

/** What a verdict rests on: the words, why they count, and how much. */
export function CueList(props: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul class="cue-list">
      {props.evidence.map(({ words, reason, share }) => (
        <li key={`${words} ${reason}`} class="cue-list-item">
          {words !== '' && <q class="cue-list-words">{words}</q>}
          <span class="cue-list-reason">{reason}</span>
          <span class="cue-list-share">{shareWords(share)}</span>
          <span class="cue-list-bar" aria-hidden="true" style={{ '--share': `${Math.max(3, share * 100)}%` }} />
        </li>
      ))}
    </ul>
  );
}
