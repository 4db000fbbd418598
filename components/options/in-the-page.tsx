import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';

type InPage = Pick<Settings, 'marksDraft' | 'marksRows'>;

/** What is to be seen of Attune in the page itself. */
export function InThePage(props: { readonly inPage: InPage; readonly onChange: (patch: Partial<InPage>) => void }) {
  return (
    <section class="page-part">
      <h2>{i18n.t('options.inPageTitle')}</h2>
      <SwitchLine
        says={i18n.t('options.marksDraft')}
        hint={i18n.t('options.marksDraftHint')}
        isOn={props.inPage.marksDraft}
        onChange={(marksDraft) => props.onChange({ marksDraft })}
      />
      <SwitchLine
        says={i18n.t('options.marksRows')}
        hint={i18n.t('options.marksRowsHint')}
        isOn={props.inPage.marksRows}
        onChange={(marksRows) => props.onChange({ marksRows })}
      />
    </section>
  );
}
