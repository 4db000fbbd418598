import { i18n } from '#i18n';
import { type Change, MOST_COMPARISONS, WEEKS } from '../../lib/stats/change.ts';
import type { ChangeLine, Compared } from './changes.ts';
import { partWords } from './part-words.ts';
import { TrainerTable } from './trainer-table.tsx';
import { countWords, shareWords, signedWords, weekWords } from './week-words.ts';
import './change-part.css';

/** What the part before and after a training shows and can do. */
export interface ChangePartProps {
  /** ISO weeks that may be chosen, oldest first. */
  readonly weeks: readonly string[];
  /** The one that is, or none. */
  readonly at: string | undefined;
  readonly lines: readonly ChangeLine[];
  readonly nameOfCue: (id: string) => string;
  readonly locale: string;
  readonly onChoose: (week: string | undefined) => void;
}

/** Before and after a training: each share with its change, the interval of that, and what it says in plain words. */
export function ChangePart(props: ChangePartProps) {
  const { weeks, at, lines, locale } = props;
  return (
    <section class="page-part">
      <h2>{i18n.t('trainer.change.title')}</h2>
      <p class="page-part-lead">{i18n.t('trainer.change.lead')}</p>
      {weeks.length === 0 && <p class="trainer-note">{i18n.t('trainer.change.tooFewWeeks', [WEEKS.least])}</p>}
      {weeks.length > 0 && (
        <label class="change-choice">
          {i18n.t('trainer.change.week')}
          <select value={at ?? ''} onChange={({ currentTarget }) => props.onChoose(currentTarget.value || undefined)}>
            <option value="">{i18n.t('trainer.change.none')}</option>
            {weeks.map((week) => (
              <option key={week} value={week}>
                {weekWords(week, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      {weeks.length > 0 && at === undefined && <p class="change-hint">{i18n.t('trainer.change.hint')}</p>}
      {at !== undefined && lines.length > 0 && (
        <>
          <ChangeTable {...props} />
          <p class="change-hint">{i18n.t('trainer.change.cause')}</p>
          <details class="trainer-more">
            <summary>{i18n.t('trainer.reckoned')}</summary>
            <p>{i18n.t('trainer.change.formula', [WEEKS.most, MOST_COMPARISONS])}</p>
            <p>{i18n.t('trainer.change.people')}</p>
          </details>
        </>
      )}
    </section>
  );
}

function ChangeTable({ lines, nameOfCue, locale }: ChangePartProps) {
  // Both sides of zero have the same room, so that equal changes look equal.
  const reach = Math.max(
    0.05,
    ...lines.flatMap(({ change: { by } }) => (by ? [Math.abs(by.low), Math.abs(by.high)] : [])),
  );
  return (
    <TrainerTable
      title={i18n.t('trainer.change.title')}
      head={
        <>
          <th scope="col">{i18n.t('trainer.change.what')}</th>
          <th scope="col" class="change-reading">
            {i18n.t('trainer.change.reading')}
          </th>
          <th scope="col" class="change-bars">
            {i18n.t('trainer.change.by')}
          </th>
          <th scope="col">{i18n.t('trainer.change.before')}</th>
          <th scope="col">{i18n.t('trainer.change.after')}</th>
        </>
      }
    >
      {lines.map(({ of, change }) => {
        const says = comparedWords(of, nameOfCue);
        return (
          <tr key={says}>
            <th scope="row">{says}</th>
            <td class={`change-reading ${isClear(change) ? 'is-clear' : 'is-hidden'}`}>
              {i18n.t(`trainer.change.says.${change.reading}`)}
            </td>
            <td class="change-bars">
              {change.by && <ChangeBar by={change.by} reading={change.reading} reach={reach} locale={locale} />}
            </td>
            <SideCell side={change.before} locale={locale} />
            <SideCell side={change.after} locale={locale} />
          </tr>
        );
      })}
    </TrainerTable>
  );
}

function SideCell({ side, locale }: { readonly side: Change['before']; readonly locale: string }) {
  if (side.share === undefined) return <td class="is-hidden">{i18n.t('trainer.hiddenCell')}</td>;
  return (
    <td>
      {shareWords(side.share, locale)}
      <span class="change-n">{i18n.t('trainer.n', [countWords(side.n, locale)])}</span>
    </td>
  );
}

/** The change as a dot on its interval, around a line at no change; and in figures. */
function ChangeBar(props: {
  readonly by: NonNullable<Change['by']>;
  readonly reading: Change['reading'];
  readonly reach: number;
  readonly locale: string;
}) {
  const { by, reach, locale } = props;
  const at = (value: number): string => `${50 + (value / reach) * 50}%`;
  return (
    <span class="change-bar">
      <svg aria-hidden="true" class={isClear(props) ? 'is-clear' : undefined}>
        <line class="change-zero" x1="50%" x2="50%" y1="0" y2="100%" />
        <line class="change-reach" x1={at(by.low)} x2={at(by.high)} y1="50%" y2="50%" />
        <circle cx={at(by.difference)} cy="50%" r={4} />
      </svg>
      <span>
        {i18n.t('trainer.change.points', [signedWords(by.difference, locale)])}
        <span class="change-n">
          {i18n.t('trainer.change.between', [signedWords(by.low, locale), signedWords(by.high, locale)])}
        </span>
      </span>
    </span>
  );
}

function isClear({ reading }: Pick<Change, 'reading'>): boolean {
  return reading === 'higher' || reading === 'lower';
}

function comparedWords(of: Compared, nameOfCue: (id: string) => string): string {
  if (of.kind === 'cue') return nameOfCue(of.id);
  return i18n.t('trainer.change.part', [i18n.t(`trainer.${of.measure}.short`), partWords(of.part)]);
}
