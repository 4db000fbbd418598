import './segmented-bar.css';

const steps = [1, 2, 3, 4] as const;

/** Four steps, some filled. For eyes only: the words beside it say the same. */
export function SegmentedBar(props: { readonly step: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <span class="segmented-bar" aria-hidden="true">
      {steps.map((step) => (
        <i key={step} class={step <= props.step ? 'is-on' : ''} />
      ))}
    </span>
  );
}
