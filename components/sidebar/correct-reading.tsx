import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SidebarActions } from '../../lib/coach/view.ts';
import './correct-reading.css';

interface CorrectReadingProps {
  readonly isShown: boolean;
  /** Nothing was read: the agent may say how it sounds. */
  readonly isUnsure: boolean;
  readonly isCorrected: boolean;
  readonly actions: Pick<SidebarActions, 'correctReading' | 'undoCorrection'>;
}

/** Says that a message sounds better or worse than it was read; what was said can be taken back. */
export function CorrectReading({ isShown, isUnsure, isCorrected, actions }: CorrectReadingProps) {
  const askId = useId();
  return (
    <>
      {isShown && (
        <fieldset class="correct-reading" aria-labelledby={askId}>
          <span id={askId}>{isUnsure ? i18n.t('correct.askUnsure') : i18n.t('correct.ask')}</span>
          <span class="correct-reading-ways">
            <button type="button" class="button-plain" onClick={() => actions.correctReading('better')}>
              {isUnsure ? i18n.t('correct.good') : i18n.t('correct.better')}
            </button>
            <button type="button" class="button-plain" onClick={() => actions.correctReading('worse')}>
              {isUnsure ? i18n.t('correct.bad') : i18n.t('correct.worse')}
            </button>
          </span>
        </fieldset>
      )}
      {/* Always on the page, so that it is read out when it fills. */}
      <div role="status" class="correct-reading-said">
        {isCorrected && (
          <p>
            {i18n.t('correct.noted')}{' '}
            <button type="button" class="button-link" onClick={() => actions.undoCorrection()}>
              {i18n.t('correct.undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
