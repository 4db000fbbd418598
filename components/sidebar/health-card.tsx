import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../../lib/coach/copy-text.ts';
import type { HealthView } from '../../lib/coach/health-desk.ts';
import type { SidebarActions } from '../../lib/coach/view.ts';
import { draftWords, healthWords, rowWords, sideWords } from '../health-words.ts';
import './health-card.css';

interface HealthCardProps extends HealthView {
  readonly actions: Pick<SidebarActions, 'showSketch'>;
}

/** A self-test: what is read on this page and what is not, and a sketch of the page for those who mend it. */
export function HealthCard({ health, evidence, sketch, actions }: HealthCardProps) {
  const messages = health?.messages;
  // What is folded away is not there: in some browsers its changes of colour would never end.
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="health-card" aria-label={i18n.t('health.title')} data-part="health" tabIndex={-1}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="health-card-title">{i18n.t('health.title')}</span>{' '}
          <span class="health-card-short">{healthWords(health)}</span>
        </summary>
        {isOpen && health !== undefined && (
          <dl>
            {messages !== undefined && (
              <>
                <dt>{i18n.t('health.messages')}</dt>
                <dd>{sideWords(messages)}</dd>
              </>
            )}
            <dt>{i18n.t('health.draft')}</dt>
            <dd>{draftWords(health.draft)}</dd>
            <dt>{i18n.t('health.rows')}</dt>
            <dd>{rowWords(health.rows)}</dd>
            {health.missing.length > 0 && (
              <>
                <dt>{i18n.t('health.missing')}</dt>
                <dd>{health.missing.join(', ')}</dd>
              </>
            )}
            {evidence !== undefined && (
              <>
                <dt>{i18n.t('health.evidence')}</dt>
                <dd>{evidence}</dd>
              </>
            )}
          </dl>
        )}
        {isOpen && <PageSketch sketch={sketch} actions={actions} />}
      </details>
    </section>
  );
}

/** The page without anything anybody wrote, to look at and to copy; nobody is sent it. */
function PageSketch({ sketch, actions }: Pick<HealthCardProps, 'sketch' | 'actions'>) {
  const [copy, setCopy] = useState<'no' | 'done' | 'refused'>('no');
  if (sketch === undefined) {
    return (
      <div class="page-sketch">
        <p class="page-sketch-why">{i18n.t('sketch.why')}</p>
        <button type="button" class="button-plain" onClick={() => actions.showSketch(true)}>
          {i18n.t('sketch.show')}
        </button>
      </div>
    );
  }
  return (
    <div class="page-sketch">
      <p class="page-sketch-why">{i18n.t('sketch.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="page-sketch-lines" tabIndex={0} aria-label={i18n.t('sketch.label')} dir="ltr">
        <pre>{sketch}</pre>
      </section>
      <div class="page-sketch-acts">
        <button
          type="button"
          class="button-plain"
          onClick={() => void copyText(sketch).then((isCopied) => setCopy(isCopied ? 'done' : 'refused'))}
        >
          {i18n.t('sketch.copy')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.showSketch(false)}>
          {i18n.t('sketch.away')}
        </button>
      </div>
      <p class="page-sketch-why" role="status">
        {copy === 'no' ? '' : i18n.t(copy === 'done' ? 'sketch.copied' : 'sketch.notCopied')}
      </p>
    </div>
  );
}
