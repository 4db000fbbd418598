/**
 * Whether an element fits a selector; for elements that a mail may have brought along. Of a form every property may be
 * one of its fields (`<input name="matches">`), so neither it nor its way up to its parents is asked, only its class.
 */
export function fits(element: Element, selector: string): boolean {
  return (Reflect.getPrototypeOf(element) as Element).matches.call(element, selector);
}
