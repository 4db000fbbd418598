import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface OwnCorrectionsProps {
  /** How many of the model's signs the agent's corrections move. */
  readonly signs: number;
  readonly onForget: () => Promise<unknown>;
}

/** What the agent corrected, and how to read as at first again. */
export function OwnCorrections({ signs, onForget }: OwnCorrectionsProps) {
  const [isForgotten, setForgotten] = useState(false);
  return (
    <section class="page-part">
      <h2>{i18n.t('options.correctionsTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.correctionsLead')}</p>
      <p>{signs === 0 ? i18n.t('options.correctionsNone') : i18n.t('options.corrections', signs)}</p>
      {signs > 0 && (
        <button type="button" class="button-plain" onClick={() => void onForget().then(() => setForgotten(true))}>
          {i18n.t('options.correctionsForget')}
        </button>
      )}
      <p role="status" class="own-corrections-said">
        {isForgotten && signs === 0 && i18n.t('options.correctionsForgotten')}
      </p>
    </section>
  );
}
