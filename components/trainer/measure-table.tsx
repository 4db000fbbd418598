import { i18n } from '#i18n';
import type { TrendPoint } from '../../lib/stats/trend.ts';
import { ShareCell, TrainerTable } from './trainer-table.tsx';
import type { TrainerView, Why } from './trainer-view.ts';
import { countWords, weekWords } from './week-words.ts';

/** A chart's figures, and those too small for it, as a table: each share with the number it is out of. */
export function MeasureTable(props: {
  readonly title: string;
  readonly lines: readonly { readonly says: string; readonly points: readonly TrendPoint[] }[];
  /** Why a week is hidden as a whole; those that are not in it have too few of everything. */
  readonly why: TrainerView['why'];
  readonly agents: number;
  readonly locale: string;
}) {
  const { title, lines, why, agents, locale } = props;
  const weeks = lines[0]?.points ?? [];
  return (
    <TrainerTable
      title={title}
      head={
        <>
          <th scope="col">{i18n.t('trainer.week')}</th>
          {lines.map(({ says }) => (
            <th scope="col" key={says}>
              {says}
            </th>
          ))}
          <th scope="col">{i18n.t('trainer.outOf')}</th>
        </>
      }
    >
      {weeks.map(({ week }, index) => {
        const cells = lines.map(({ says, points }) => ({ says, ...points[index] }));
        const n = Math.max(0, ...cells.map((cell) => cell.n ?? 0));
        return (
          <tr key={week}>
            <th scope="row">{weekWords(week, locale)}</th>
            {n === 0 && (
              <td colSpan={lines.length + 1} class="is-hidden">
                {whyWords(why.get(week), agents)}
              </td>
            )}
            {n > 0 && cells.map(({ says, share }) => <ShareCell key={says} share={share} locale={locale} />)}
            {n > 0 && <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>}
          </tr>
        );
      })}
    </TrainerTable>
  );
}

function whyWords(why: Why | undefined, agents: number): string {
  if (why === 'running') return i18n.t('trainer.hiddenWeek.running');
  if (why === 'withdrawn') return i18n.t('trainer.hiddenWeek.withdrawn');
  return why === undefined ? i18n.t('trainer.hiddenCell') : i18n.t('trainer.hiddenWeek.small_group', [agents]);
}
