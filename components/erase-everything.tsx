import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './erase-everything.css';

/** Erases what the device holds, after one question. */
export function EraseEverything(props: { readonly onErase: () => Promise<void> }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'erased'>('idle');
  return (
    <section class="page-part">
      <h2>{i18n.t('options.eraseTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.eraseLead')}</p>
      {step === 'asking' ? (
        <fieldset class="erase-everything-ask" aria-label={i18n.t('options.eraseConfirm')}>
          <p>{i18n.t('options.eraseConfirm')}</p>
          <button type="button" class="button-main" onClick={() => void props.onErase().then(() => setStep('erased'))}>
            {i18n.t('options.eraseYes')}
          </button>
          <button type="button" class="button-plain" onClick={() => setStep('idle')}>
            {i18n.t('options.eraseNo')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button-plain" onClick={() => setStep('asking')}>
          {i18n.t('options.erase')}
        </button>
      )}
      <p class="erase-everything-said" role="status">
        {step === 'erased' && i18n.t('options.erased')}
      </p>
    </section>
  );
}
