import { i18n } from '#i18n';
import type { Refused, SetRefusal } from '../../lib/sharing/team-files.ts';
import { countWords } from './week-words.ts';

/** More names than this nobody reads on a page. */
const mostNames = 200;

/** Why files were not taken, each with the files' names. */
export function RefusedFiles(props: { readonly refused: readonly Refused[]; readonly locale: string }) {
  const byReason = [...Map.groupBy(props.refused, ({ why }) => why)];
  return (
    <ul class="refused-files">
      {byReason.map(([why, files]) => (
        <li key={why}>
          <details open={props.refused.length <= 5}>
            <summary>
              {i18n.t(`team.why.${wordOf(why)}`, files.length, [countWords(files.length, props.locale)])}
            </summary>
            <ul>
              {files.slice(0, mostNames).map(({ name }, place) => (
                // Two folders may have files of the same name.
                <li key={place}>{name}</li>
              ))}
              {files.length > mostNames && (
                <li>{i18n.t('team.moreFiles', [countWords(files.length - mostNames, props.locale)])}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Message names have no hyphens. */
function wordOf(why: SetRefusal) {
  return why === 'not-json' ? 'notJson' : why === 'too-new' ? 'tooNew' : why;
}
