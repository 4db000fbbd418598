import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { SwitchLine } from '../switch-line.tsx';

type InDraft = Pick<Settings, 'marksDraft'>;

/** What is to be seen of Attune in the draft itself. */
export function InTheDraft(props: { readonly inDraft: InDraft; readonly onChange: (patch: Partial<InDraft>) => void }) {
  return (
    <section class="page-part">
      <h2>{i18n.t('options.draftTitle')}</h2>
      <SwitchLine
        says={i18n.t('options.marksDraft')}
        hint={i18n.t('options.marksDraftHint')}
        isOn={props.inDraft.marksDraft}
        onChange={(marksDraft) => props.onChange({ marksDraft })}
      />
    </section>
  );
}
