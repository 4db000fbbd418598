/** One pattern that finds what any of these finds, in their order. */
export function oneOf(flags: string, ...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join('|'), flags);
}
