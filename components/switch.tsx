import './switch.css';

/** On or off, as a switch with its words for ears only; put the visible words beside it. */
export function Switch(props: {
  readonly says: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={props.isOn}
      aria-label={props.says}
      onClick={() => props.onChange(!props.isOn)}
    />
  );
}
