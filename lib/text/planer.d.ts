declare module 'planer' {
  /** The plain text without the quotations at its end or beginning. */
  export function extractFromPlain(text: string): string;
}
