import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './take-a-minute.css';

/** The length of a minute, in ms. */
const MINUTE_MS = 60_000;

/**
 * Offers a minute away from a draft that may be written in heat. Nothing is locked meanwhile: the agent may go on, or
 * send, at any moment. Nothing counts down; a line fills, and where motion is not wanted it stands still.
 */
export function TakeAMinute(props: { readonly minuteMs?: number }) {
  const { minuteMs = MINUTE_MS } = props;
  const [step, setStep] = useState<'offered' | 'away' | 'back' | 'declined'>('offered');
  const on = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step !== 'away') return;
    on.current?.focus();
    const timer = setTimeout(() => setStep('back'), minuteMs);
    return () => clearTimeout(timer);
  }, [step, minuteMs]);
  return (
    <div class={`take-a-minute ${step === 'declined' ? 'is-declined' : ''}`} data-part="minute">
      <p role="status">{step !== 'declined' && i18n.t(`minute.${step}`)}</p>
      {step === 'offered' && (
        <div class="take-a-minute-acts">
          <button type="button" class="button-plain" onClick={() => setStep('away')}>
            {i18n.t('minute.take')}
          </button>
          <button type="button" class="button-quiet" onClick={() => setStep('declined')}>
            {i18n.t('nudge.notNow')}
          </button>
        </div>
      )}
      {step === 'away' && (
        <>
          <span class="take-a-minute-line" aria-hidden="true" style={{ '--minute': `${minuteMs}ms` }} />
          <button type="button" class="button-link" ref={on} onClick={() => setStep('declined')}>
            {i18n.t('minute.goOn')}
          </button>
        </>
      )}
    </div>
  );
}
