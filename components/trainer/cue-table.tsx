import { i18n } from '#i18n';
import { TrainerTable } from './trainer-table.tsx';
import type { CueTotal } from './trainer-view.ts';
import { countWords, shareWords } from './week-words.ts';

/** What was noticed most in replies, over all weeks shown. */
export function CueTable(props: {
  readonly cues: readonly CueTotal[];
  readonly nameOf: (id: string) => string;
  readonly locale: string;
}) {
  const { cues, nameOf, locale } = props;
  const most = Math.max(...cues.map(({ found, n }) => found / n));
  return (
    <TrainerTable
      title={i18n.t('trainer.cuesTitle')}
      head={
        <>
          <th scope="col">{i18n.t('trainer.cue')}</th>
          <th scope="col">{i18n.t('trainer.cueCount')}</th>
          <th scope="col" class="trainer-table-bars">
            {i18n.t('trainer.cueShare')}
          </th>
          <th scope="col">{i18n.t('trainer.messages')}</th>
        </>
      }
    >
      {cues.map(({ id, found, n }) => (
        <tr key={id}>
          <th scope="row">{nameOf(id)}</th>
          <td>{countWords(found, locale)}</td>
          <td class="trainer-table-bars">
            <span class="trainer-table-bar" style={{ '--share': `${(found / n / most) * 100}%` }}>
              {shareWords(found / n, locale)}
            </span>
          </td>
          <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>
        </tr>
      ))}
    </TrainerTable>
  );
}
