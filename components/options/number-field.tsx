/** A small whole number to type in. Hands on what is typed; `undefined` while it is not a whole number. */
export function NumberField(props: {
  readonly says: string;
  readonly value: number | undefined;
  readonly problemId: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  return (
    <input
      class="number-field"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      size={4}
      aria-label={props.says}
      aria-invalid={props.problemId !== undefined}
      aria-describedby={props.problemId}
      defaultValue={String(props.value ?? '')}
      onInput={({ currentTarget: { value } }) => {
        const isWhole = /^\s*\d{1,6}\s*$/.test(value);
        props.onChange(isWhole ? Number(value) : undefined);
      }}
    />
  );
}
