import * as v from 'valibot';

/**
 * What a schema lets in of a value from outside; `undefined` for anything else. Never throws, whatever the value does
 * when it is looked at, and stops at the first fault, so that junk costs little.
 */
export function letIn<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  try {
    const looked = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
    return looked.success ? looked.output : undefined;
  } catch {
    return undefined;
  }
}
