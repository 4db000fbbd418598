import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QuietScope, SidebarActions } from '../../lib/coach/view.ts';
import './quiet-line.css';

interface QuietLineProps {
  readonly restsFor: QuietScope | undefined;
  readonly setQuiet: SidebarActions['setQuiet'];
}

/** Asks for quiet: for this draft with one click, for more behind another; or takes it back. */
export function QuietLine({ restsFor, setQuiet }: QuietLineProps) {
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  if (restsFor !== undefined)
    return (
      <p class="quiet-line">
        {i18n.t(`quiet.is.${restsFor}`)}{' '}
        <button type="button" class="button-link" onClick={() => setQuiet(undefined)}>
          {i18n.t('quiet.wake')}
        </button>
      </p>
    );
  const rest = (scope: QuietScope) => (
    <button type="button" class="button-link" onClick={() => setQuiet(scope)}>
      {i18n.t(`quiet.for.${scope}`)}
    </button>
  );
  return (
    <div class="quiet-line">
      {rest('draft')}
      <button
        type="button"
        class="button-link is-aside"
        aria-expanded={isOpen}
        aria-controls={moreId}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('quiet.longer')}
      </button>
      <div id={moreId} class="quiet-line-more" hidden={!isOpen}>
        {rest('conversation')}
        {rest('site')}
      </div>
    </div>
  );
}
