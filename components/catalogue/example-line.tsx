import { i18n } from '#i18n';
import './example-line.css';

/**
 * A sentence in which something is noticed or is not: the words it is about stand in square brackets, `|` is where words
 * may be put in. `customer`: the message that a draft answers.
 */
export interface Example {
  readonly customer?: string;
  readonly text: string;
}

/** An example as it would be written, its words marked. */
export function ExampleLine({ example, isUp }: { readonly example: Example; readonly isUp: boolean }) {
  const [before = '', rest] = example.text.split('[');
  const [words = '', after = ''] = (rest ?? '').split(']');
  return (
    <p class={`example-line ${isUp ? 'is-up' : 'is-quiet'}`}>
      <span class="example-line-sign">{i18n.t(isUp ? 'catalogue.speaksUp' : 'catalogue.staysQuiet')}</span>
      <span>
        {example.customer !== undefined && <span class="example-line-customer">{example.customer}</span>}
        {rest === undefined ? (
          <Placed text={example.text} />
        ) : (
          <>
            {before}
            <mark>{words}</mark>
            {after}
          </>
        )}
      </span>
    </p>
  );
}

/** A draft with the place marked where words may be put in. */
function Placed({ text }: { readonly text: string }) {
  const [before = '', after] = text.split('|');
  return after === undefined ? (
    before
  ) : (
    <>
      {before}
      <mark>{i18n.t('catalogue.here')}</mark> {after}
    </>
  );
}
