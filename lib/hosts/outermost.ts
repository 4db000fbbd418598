/** Of elements in the order of the page those that stand in no other of them. */
export function outermost<E extends Element>(elements: readonly E[]): readonly E[] {
  // What holds another comes before it.
  let last: E | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}
