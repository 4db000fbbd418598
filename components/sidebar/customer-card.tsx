import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ComplaintView } from '../../lib/coach/complaint-desk.ts';
import type { CustomerView, SidebarActions } from '../../lib/coach/view.ts';
import { Arc } from '../arc.tsx';
import { CueList } from '../cue-list.tsx';
import { EmptyNote } from '../empty-note.tsx';
import { feelingOf } from '../feeling.ts';
import { FlagList } from '../flag-list.tsx';
import { languageWords } from '../language-words.ts';
import { gap, Phrase } from '../phrase.tsx';
import type { Clock } from '../time-words.ts';
import { ToneMeter } from '../tone-meter.tsx';
import { usePointed } from '../use-pointed.ts';
import { ComplaintLine } from './complaint-line.tsx';
import { CorrectReading } from './correct-reading.tsx';
import './customer-card.css';

interface CustomerCardProps {
  readonly customer: CustomerView;
  readonly complaint: ComplaintView | undefined;
  readonly actions: Pick<
    SidebarActions,
    'showInMessage' | 'correctReading' | 'undoCorrection' | 'hideHurtful' | 'sayComplaint' | 'openLedger'
  >;
  readonly clock: Clock;
}

/** How the customer's message may sound, with the words that say so, and one line of advice. */
export function CustomerCard({ customer, complaint, actions, clock }: CustomerCardProps) {
  const { name, abstain, flags, advice, isRemembered } = customer;
  const isAbusive = flags.includes('abuse');
  const [isWhyOpen, setWhyOpen] = useState(false);
  const canCorrect = abstain === 'unsure' || (abstain === undefined && isWhyOpen) || customer.isCorrected;
  const title = name === undefined ? i18n.t('customer.title') : i18n.t('customer.titleNamed', [name]);
  return (
    <section
      class={`customer-card feels-${feelingOf(customer.valence)}`}
      aria-label={title}
      data-part="customer"
      tabIndex={-1}
    >
      {abstain === undefined ? (
        <Verdict title={title} customer={customer} actions={actions} isWhyOpen={isWhyOpen} setWhyOpen={setWhyOpen} />
      ) : (
        <>
          <h2 class="card-title">{title}</h2>
          <EmptyNote>{abstainWords(customer, clock.locale)}</EmptyNote>
        </>
      )}
      {!isRemembered && (
        <CorrectReading
          isShown={canCorrect}
          isUnsure={abstain !== undefined}
          isCorrected={customer.isCorrected}
          actions={actions}
        />
      )}
      {flags.length > 0 && <FlagList flags={flags} />}
      <Arc points={customer.arc} clock={clock} />
      {advice !== undefined && (
        <p class={`customer-card-advice ${isAbusive ? 'is-for-you' : ''}`}>
          {isAbusive && <strong>{i18n.t('customer.adviceAbuse')} </strong>}
          {advice}
          {isAbusive && customer.escalation !== '' && (
            <span class="customer-card-escalation">{i18n.t('abuse.escalation', [customer.escalation])}</span>
          )}
        </p>
      )}
      {customer.policies.map((note) => (
        <p key={note} class="customer-card-policy">
          <b>{i18n.t('customer.policy')}</b> {note}
        </p>
      ))}
      {complaint !== undefined && (complaint.line !== undefined || abstain !== undefined || isWhyOpen) && (
        <ComplaintLine complaint={complaint} actions={actions} clock={clock} />
      )}
      {isRemembered && <p class="customer-card-remembered">{i18n.t('customer.remembered')}</p>}
    </section>
  );
}

function abstainWords({ abstain, language }: CustomerView, locale: string): string {
  if (abstain === 'language') return languageWords(language, locale);
  return abstain === 'too-short' ? i18n.t('customer.tooShort') : i18n.t('customer.unsure');
}

interface VerdictProps extends Pick<CustomerCardProps, 'customer' | 'actions'> {
  readonly title: string;
  readonly isWhyOpen: boolean;
  readonly setWhyOpen: (isOpen: boolean) => void;
}

function Verdict(props: VerdictProps) {
  const { lead, also, valence, confidence, hurtful, hidesHurtful } = props.customer;
  const [isHurtShown, setHurtShown] = useState(false);
  const isSeen = (quote: string): boolean => !hidesHurtful || isHurtShown || !hurtful.includes(quote);
  const words = props.customer.words.filter(isSeen);
  const why = props.customer.why.map((part) => (isSeen(part.words) ? part : { ...part, words: '' }));
  const { isWhyOpen, setWhyOpen } = props;
  const whyId = useId();
  const sure = i18n.t(`confidence.${confidence}`);
  const says =
    also === undefined ? i18n.t('customer.maySound', [gap(0)]) : i18n.t('customer.maySoundAlso', [gap(0), gap(1)]);
  return (
    <>
      <h2 class="card-title">
        {props.title}
        <span class="card-aside">
          <span class="unseen">{i18n.t('customer.confidenceHint', [sure])}</span>
          <span aria-hidden="true">{sure}</span>
          {why.length > 0 && (
            <button
              type="button"
              class="button-link"
              aria-expanded={isWhyOpen}
              aria-controls={whyId}
              onClick={() => setWhyOpen(!isWhyOpen)}
            >
              {i18n.t('customer.why')}
            </button>
          )}
        </span>
      </h2>
      <p class="customer-card-says">
        <Phrase text={says} parts={[<em key="lead">{lead}</em>, also]} />
      </p>
      <div id={whyId} class="customer-card-why" hidden={!isWhyOpen}>
        <h3>{i18n.t('customer.whyTitle')}</h3>
        <CueList evidence={why} />
      </div>
      <ToneMeter valence={valence} confidence={confidence} />
      {words.length > 0 && !isWhyOpen && <Words words={words} show={props.actions.showInMessage} />}
      {hurtful.length > 0 && (
        <HurtfulLine
          isHidden={hidesHurtful && !isHurtShown}
          onShow={() => setHurtShown(true)}
          onHide={() => {
            setHurtShown(false);
            props.actions.hideHurtful(true);
          }}
        />
      )}
    </>
  );
}

/** Words that may be meant to hurt stand behind a click, where the agent asked for it once. */
function HurtfulLine(props: { readonly isHidden: boolean; readonly onShow: () => void; readonly onHide: () => void }) {
  return (
    <p class="customer-card-hurtful">
      {props.isHidden && i18n.t('abuse.hidden')}{' '}
      <button type="button" class="button-link" onClick={props.isHidden ? props.onShow : props.onHide}>
        {props.isHidden ? i18n.t('abuse.show') : i18n.t('abuse.hide')}
      </button>
    </p>
  );
}

function Words(props: { readonly words: readonly string[]; readonly show: SidebarActions['showInMessage'] }) {
  const { words, show } = props;
  const pointed = usePointed(show);
  return (
    <ul class="customer-card-words" aria-label={i18n.t('customer.wordsTitle')}>
      {words.map((quote) => (
        <li key={quote}>
          <button
            type="button"
            title={i18n.t('customer.showWords', [quote])}
            onClick={() => show(quote)}
            {...pointed(quote)}
            onFocus={() => show(quote)}
            onBlur={() => show(undefined)}
          >
            {i18n.t('customer.quote', [quote])}
          </button>
        </li>
      ))}
    </ul>
  );
}
