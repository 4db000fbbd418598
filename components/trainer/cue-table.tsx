import { i18n } from '#i18n';
import type { CueTotal } from './trainer-view.ts';
import { countWords, shareWords } from './week-words.ts';
import './trainer-table.css';

/** What was noticed most in replies, over all weeks shown. */
export function CueTable(props: {
  readonly cues: readonly CueTotal[];
  readonly nameOf: (id: string) => string;
  readonly locale: string;
}) {
  const { cues, nameOf, locale } = props;
  const most = Math.max(...cues.map(({ found, n }) => found / n));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard.
    <section class="trainer-table" tabIndex={0} aria-label={i18n.t('trainer.cuesTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('trainer.cue')}</th>
            <th scope="col">{i18n.t('trainer.cueCount')}</th>
            <th scope="col" class="trainer-table-bars">
              {i18n.t('trainer.cueShare')}
            </th>
            <th scope="col">{i18n.t('trainer.messages')}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
