import { Switch } from './switch.tsx';
import './switch-line.css';

/** A setting that is on or off: what it does, a word more about it, and its switch. */
export function SwitchLine(props: {
  readonly says: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { says, hint, isOn, onChange } = props;
  return (
    <div class="switch-line">
      <div>
        <p>{says}</p>
        <p class="field-hint">{hint}</p>
      </div>
      <Switch says={says} isOn={isOn} onChange={onChange} />
    </div>
  );
}
