import type { ComponentChildren } from 'preact';
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

/** A share, or why there is none. */
export function ShareCell(props: {
  readonly share: number | undefined;
  readonly missing: string;
  readonly locale: string;
}) {
  if (props.share === undefined) return <td class="is-hidden">{props.missing}</td>;
  return <td>{shareWords(props.share, props.locale)}</td>;
}
