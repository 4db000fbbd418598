import type { ComponentChildren } from 'preact';

/** Characters that no text of ours holds; see `gap`. */
const firstGap = 0xe000;

/** What to give `i18n.t` for a place that `Phrase` fills with more than plain text. */
export function gap(place: 0 | 1): string {
  return String.fromCharCode(firstGap + place);
}

/** A sentence of ours with elements in its gaps, in whatever order its language puts them. */
export function Phrase(props: { readonly text: string; readonly parts: readonly ComponentChildren[] }) {
  return (
    <>
      {props.text.split(/([\uE000\uE001])/).map((piece) => {
        const part = piece.charCodeAt(0) - firstGap;
        return part >= 0 && part <= 1 ? props.parts[part] : piece;
      })}
    </>
  );
}
