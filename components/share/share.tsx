import { i18n } from '#i18n';
import type { Quarter } from '../../lib/sharing/quarters.ts';
import { Mark } from '../icons.tsx';
import { countWords, weekWords } from '../trainer/week-words.ts';
import '../tokens.css';
import '../page.css';
import './share.css';

/** Everything the page shows and can do. */
export interface ShareProps {
  /** Newest first; `undefined` while they are looked up, or where what was shared cannot be read. */
  readonly quarters: readonly Quarter[] | undefined;
  /** What was shared before cannot be read: nothing may be shared by it. */
  readonly isDamaged: boolean;
  /** A quarter such as `2026-Q4`; the newest without it. */
  readonly chosen: string | undefined;
  readonly locale: string;
  readonly onChoose: (period: string) => void;
  readonly onSave: (quarter: Quarter) => void;
  readonly onWithdraw: (quarter: Quarter) => void;
}

/** The agent sees every byte of what would leave, and then saves it as a file or does not. */
export function SharePage(props: ShareProps) {
  const { quarters, isDamaged, locale } = props;
  const chosen = quarters?.find(({ share }) => share.period === props.chosen) ?? quarters?.[0];
  return (
    <main class="page share">
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('sharing.title')}</h1>
        <p class="page-lead">{i18n.t('sharing.lead')}</p>
      </header>
      {isDamaged && (
        <p class="share-note" role="alert">
          {i18n.t('sharing.damaged')}
        </p>
      )}
      {!isDamaged && quarters === undefined && <p class="share-note">{i18n.t('sharing.loading')}</p>}
      {quarters !== undefined && !chosen && <p class="share-note">{i18n.t('sharing.nothing')}</p>}
      {quarters !== undefined && chosen && (
        <>
          {quarters.length > 1 && (
            <Quarters quarters={quarters} chosen={chosen.share.period} onChoose={props.onChoose} />
          )}
          <section class="page-part">
            <h2>{periodWords(chosen.share.period)}</h2>
            <p class="page-part-lead">
              {i18n.t(`sharing.state.${chosen.state}`)} {weeksWords(chosen.share.contribution.weeks, locale)}
            </p>
            <ul class="share-list">
              <li>{i18n.t('sharing.inCounts')}</li>
              <li>{i18n.t('sharing.inId')}</li>
              <li>{i18n.t('sharing.notIn')}</li>
            </ul>
            <Whole quarter={chosen} locale={locale} />
            <p class="share-note">{i18n.t('sharing.who')}</p>
            <p class="share-buttons">
              {chosen.state !== 'withdrawn' && (
                <button type="button" class="button-main" onClick={() => props.onSave(chosen)}>
                  {i18n.t(chosen.state === 'new' ? 'sharing.save' : 'sharing.saveAgain')}
                </button>
              )}
              {chosen.state !== 'new' && (
                <button type="button" class="button-plain" onClick={() => props.onWithdraw(chosen)}>
                  {i18n.t(chosen.state === 'withdrawn' ? 'sharing.withdrawAgain' : 'sharing.withdraw')}
                </button>
              )}
            </p>
          </section>
        </>
      )}
    </main>
  );
}

/** All of the file. A long text that scrolls must be reachable by keyboard. */
function Whole({ quarter, locale }: { readonly quarter: Quarter; readonly locale: string }) {
  const { text, fileName } = quarter;
  const bytes = new TextEncoder().encode(text).length;
  return (
    <figure class="share-whole">
      <figcaption id="share-whole">{i18n.t('sharing.whole', [fileName, countWords(bytes, locale)])}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard. */}
      <section class="share-text" tabIndex={0} aria-labelledby="share-whole">
        <pre>{text}</pre>
      </section>
    </figure>
  );
}

function Quarters(props: {
  readonly quarters: readonly Quarter[];
  readonly chosen: string;
  readonly onChoose: (period: string) => void;
}) {
  return (
    <fieldset class="share-periods choice-bar" aria-label={i18n.t('sharing.periods')}>
      {props.quarters.map(({ share: { period } }) => (
        <button
          key={period}
          type="button"
          aria-pressed={period === props.chosen}
          onClick={() => props.onChoose(period)}
        >
          {periodWords(period)}
        </button>
      ))}
    </fieldset>
  );
}

function periodWords(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q');
  return i18n.t('sharing.quarter', [quarter, year]);
}

function weeksWords(weeks: readonly string[], locale: string): string {
  const [first = '', last = first] = [weeks[0], weeks.at(-1)];
  return i18n.t('sharing.weeks', weeks.length, [
    countWords(weeks.length, locale),
    weekWords(first, locale),
    weekWords(last, locale),
  ]);
}
