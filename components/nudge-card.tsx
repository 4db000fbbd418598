import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Nudge } from '../lib/nudges/nudge.ts';
import { MoreIcon } from './icons.tsx';
import { usePointed } from './use-pointed.ts';
import './nudge-card.css';

/** What the agent can do with one nudge. */
export interface NudgeCardActions {
  readonly onUse: (nudge: Nudge, wording: string) => void;
  readonly onDismiss: (nudge: Nudge) => void;
  /** It does not fit. */
  readonly onDoubt: (nudge: Nudge) => void;
  readonly onMute: (nudge: Nudge) => void;
  /** The card is pointed at or left: its words may be shown in the draft. */
  readonly onShow: (nudge: Nudge | undefined) => void;
  /** Why, on what grounds, and where else? */
  readonly onAbout: (nudge: Nudge) => void;
  /** Where do its words stand? */
  readonly onFind: (nudge: Nudge) => void;
}

/** One suggestion: why, the words now and maybe, and what to do with it. `place` counts from 1 and is also its key. */
export function NudgeCard(props: NudgeCardActions & { readonly nudge: Nudge; readonly place: number }) {
  const { nudge, place, onUse, onDismiss, onDoubt, onMute, onShow, onFind, onAbout } = props;
  const [turn, setTurn] = useState(0);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const pointed = usePointed(onShow);
  const whyId = useId();
  const moreId = useId();
  const wording = nudge.wordings[turn % Math.max(1, nudge.wordings.length)];
  return (
    <li class="nudge-card" {...pointed(nudge)} onFocusIn={() => onShow(nudge)} onFocusOut={() => onShow(undefined)}>
      <p class="nudge-card-why" id={whyId}>
        {nudge.why}
      </p>
      {nudge.about !== undefined && <p class="nudge-card-about">{i18n.t('customer.quote', [nudge.about])}</p>}
      <Swap words={nudge.words} wording={wording} onFind={() => onFind(nudge)} />
      <div class="nudge-card-acts">
        {wording !== undefined && (
          <button
            type="button"
            class="button-main"
            data-nudge-place={place}
            aria-describedby={whyId}
            title={i18n.t('nudge.keyHint', [place])}
            onClick={() => onUse(nudge, wording)}
          >
            {useWord(nudge.words, wording)}
          </button>
        )}
        {nudge.wordings.length > 1 && (
          <button type="button" class="button-quiet" onClick={() => setTurn(turn + 1)}>
            {i18n.t('nudge.another')}
          </button>
        )}
        <button type="button" class="button-quiet" aria-describedby={whyId} onClick={() => onDismiss(nudge)}>
          {i18n.t('nudge.notNow')}
        </button>
        <span class="nudge-card-end">
          {wording !== undefined && (
            <span class="nudge-card-key" aria-hidden="true">
              {i18n.t('nudge.key', [place])}
            </span>
          )}
          <button
            type="button"
            class="button-icon"
            aria-label={i18n.t('nudge.more')}
            title={i18n.t('nudge.more')}
            aria-expanded={isMoreOpen}
            aria-controls={moreId}
            onClick={() => setMoreOpen(!isMoreOpen)}
          >
            <MoreIcon />
          </button>
        </span>
      </div>
      <div class="nudge-card-more" id={moreId} hidden={!isMoreOpen}>
        <p>
          {i18n.t('nudge.source', [nudge.source])}{' '}
          <button type="button" class="button-link" onClick={() => onAbout(nudge)}>
            {i18n.t('nudge.about')}
          </button>
        </p>
        <Way says={i18n.t('nudge.doesNotFit')} hint={i18n.t('nudge.doesNotFitHint')} onTake={() => onDoubt(nudge)} />
        <Way says={i18n.t('nudge.notAgain')} hint={i18n.t('nudge.notAgainHint')} onTake={() => onMute(nudge)} />
      </div>
    </li>
  );
}

/** A way to see less of this, and what comes of it. */
function Way(props: { readonly says: string; readonly hint: string; readonly onTake: () => void }) {
  const hintId = useId();
  return (
    <div class="nudge-card-way">
      <button type="button" class="button-plain" aria-describedby={hintId} onClick={props.onTake}>
        {props.says}
      </button>
      <p id={hintId}>{props.hint}</p>
    </div>
  );
}

function useWord(words: string, wording: string): string {
  if (wording === '') return i18n.t('nudge.takeOut');
  return words === '' ? i18n.t('nudge.add') : i18n.t('nudge.use');
}

function Swap(props: { readonly words: string; readonly wording: string | undefined; readonly onFind: () => void }) {
  const { words, wording, onFind } = props;
  return (
    <div class="nudge-card-swap">
      {words !== '' && wording !== undefined && (
        <p class="nudge-card-old">
          <span class="unseen">{i18n.t('nudge.old')} </span>
          <button type="button" class="nudge-card-find" title={i18n.t('nudge.find')} onClick={onFind}>
            <s>{words}</s>
          </button>
        </p>
      )}
      {words !== '' && wording === undefined && (
        <p>
          <button type="button" class="nudge-card-find" title={i18n.t('nudge.find')} onClick={onFind}>
            {i18n.t('customer.quote', [words])}
          </button>
        </p>
      )}
      <p class={`nudge-card-new ${wording === undefined || wording === '' ? 'is-remark' : ''}`} aria-live="polite">
        <span class="unseen">{i18n.t('nudge.new')} </span>
        {wording === undefined ? i18n.t('nudge.yours') : wording.trim() || i18n.t('nudge.without')}
      </p>
    </div>
  );
}
