import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { shareWords } from './week-words.ts';
import './trainer-table.css';

/** A table of the trainer page: it scrolls by itself where it is too wide. `head` are its column headings. */
export function TrainerTable(props: {
  readonly title: string;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard.
    <section class="trainer-table" tabIndex={0} aria-label={props.title}>
      <table>
        <thead>
          <tr>{props.head}</tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}

/** A share, or that it is hidden. */
export function ShareCell({ share, locale }: { readonly share: number | undefined; readonly locale: string }) {
  if (share === undefined) return <td class="is-hidden">{i18n.t('trainer.hiddenCell')}</td>;
  return <td>{shareWords(share, locale)}</td>;
}
