import { i18n } from '#i18n';
import { type StateTrend, TABLE_STATES, type TrainerView, type Why } from './trainer-view.ts';
import { countWords, shareWords, weekWords } from './week-words.ts';
import './trainer-table.css';

/** The chart's figures, and those too small for it, as a table: each share with the number it is out of. */
export function StateTable(props: {
  readonly states: readonly StateTrend[];
  /** Why a week is hidden as a whole; those that are not in it have too few of everything. */
  readonly why: TrainerView['why'];
  readonly agents: number;
  readonly locale: string;
}) {
  const { states, why, agents, locale } = props;
  const weeks = states[0]?.points ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard.
    <section class="trainer-table" tabIndex={0} aria-label={i18n.t('trainer.statesTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('trainer.week')}</th>
            {TABLE_STATES.map((state) => (
              <th scope="col" key={state}>
                {i18n.t(`feeling.${state}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('trainer.messages')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week }, index) => {
            const cells = states.map(({ points }) => points[index]);
            const n = Math.max(0, ...cells.map((cell) => cell?.n ?? 0));
            return (
              <tr key={week}>
                <th scope="row">{weekWords(week, locale)}</th>
                {n === 0 && (
                  <td colSpan={TABLE_STATES.length + 1} class="is-hidden">
                    {whyWords(why.get(week), agents)}
                  </td>
                )}
                {n > 0 &&
                  cells.map((cell, place) => (
                    <td key={TABLE_STATES[place]} class={cell?.share === undefined ? 'is-hidden' : ''}>
                      {cell?.share === undefined ? i18n.t('trainer.hiddenCell') : shareWords(cell.share, locale)}
                    </td>
                  ))}
                {n > 0 && <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function whyWords(why: Why | undefined, agents: number): string {
  if (why === 'running') return i18n.t('trainer.hiddenWeek.running');
  if (why === 'withdrawn') return i18n.t('trainer.hiddenWeek.withdrawn');
  return i18n.t('trainer.hiddenWeek.small_group', [agents]);
}
