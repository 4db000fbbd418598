import { i18n } from '#i18n';
import type { LastChange } from '../../lib/coach/view.ts';
import { blankIn } from '../../lib/nudges/blank.ts';
import './change-line.css';

const words: Readonly<Record<LastChange['outcome'], () => string>> = {
  pending: () => i18n.t('change.pending'),
  done: () => i18n.t('change.done'),
  'moved-on': () => i18n.t('change.movedOn'),
  copied: () => i18n.t('change.copied'),
  failed: () => i18n.t('change.failed'),
};

/** What became of the last accepted nudge, and the way back. Always on the page, so that it is read out when it fills. */
export function ChangeLine(props: { readonly change: LastChange | undefined; readonly onUndo: () => void }) {
  const { change } = props;
  return (
    <div class="change-line" role="status">
      {change !== undefined && (
        <p>
          {change.outcome === 'done' && blankIn(change.words) ? i18n.t('change.fillIn') : words[change.outcome]()}
          {change.canUndo && (
            <button type="button" class="button-link" onClick={() => props.onUndo()}>
              {i18n.t('change.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
