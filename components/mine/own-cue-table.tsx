import { i18n } from '#i18n';
import type { OwnCue } from '../../lib/stats/own.ts';
import { ShareCell, TrainerTable } from '../trainer/trainer-table.tsx';
import { countWords } from '../trainer/week-words.ts';

/** The wordings of one's own replies: how often lately and before, whether that may be a change, and what became of hints. */
export function OwnCueTable(props: {
  readonly cues: readonly OwnCue[];
  readonly nameOf: (id: string) => string;
  readonly locale: string;
}) {
  const { cues, nameOf, locale } = props;
  const few = i18n.t('mine.few');
  return (
    <TrainerTable
      title={i18n.t('mine.cues.title')}
      head={
        <>
          <th scope="col">{i18n.t('trainer.cue')}</th>
          <th scope="col">{i18n.t('mine.cues.reading')}</th>
          <th scope="col">{i18n.t('mine.cues.before')}</th>
          <th scope="col">{i18n.t('mine.cues.lately')}</th>
          <th scope="col">{i18n.t('mine.cues.hints')}</th>
        </>
      }
    >
      {cues.map(({ id, change, hints, used }) => (
        <tr key={id}>
          <th scope="row">{nameOf(id)}</th>
          <td class={change.reading === 'lower' ? undefined : 'is-hidden'}>
            {i18n.t(`mine.cues.says.${change.reading}`)}
          </td>
          <ShareCell share={change.before.share} missing={few} locale={locale} />
          <ShareCell share={change.after.share} missing={few} locale={locale} />
          <td>{hints === 0 ? '' : i18n.t('mine.cues.used', [countWords(used, locale), countWords(hints, locale)])}</td>
        </tr>
      ))}
    </TrainerTable>
  );
}
