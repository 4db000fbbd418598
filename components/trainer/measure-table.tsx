import { i18n } from '#i18n';
import type { TrendPoint } from '../../lib/stats/trend.ts';
import { ShareCell, TrainerTable } from './trainer-table.tsx';
import { countWords, weekWords } from './week-words.ts';

/** What stands in place of a figure that is not shown. */
export interface Missing {
  readonly cell: string;
  /** Of a week of which nothing is shown. */
  readonly week: (week: string) => string;
}

/** A chart's figures, and those too small for it, as a table: each share with the number it is out of. */
export function MeasureTable(props: {
  readonly title: string;
  readonly lines: readonly { readonly says: string; readonly points: readonly TrendPoint[] }[];
  readonly missing: Missing;
  readonly locale: string;
}) {
  const { title, lines, missing, locale } = props;
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
                {missing.week(week)}
              </td>
            )}
            {n > 0 &&
              cells.map(({ says, share }) => (
                <ShareCell key={says} share={share} missing={missing.cell} locale={locale} />
              ))}
            {n > 0 && <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>}
          </tr>
        );
      })}
    </TrainerTable>
  );
}
