/** What is asked of a record; the observer must have kept the values before. */
type Change = Pick<MutationRecord, 'type' | 'target' | 'attributeName' | 'oldValue' | 'addedNodes' | 'removedNodes'>;

/**
 * Whether a change leaves anything other than it was: many pages put the same words and marks in place at every key.
 * Of several changes back and forth at least one counts, unless all of them together changed nothing.
 */
export function isChange(change: Change): boolean {
  const { type, target } = change;
  if (type === 'characterData') return (target as CharacterData).data !== change.oldValue;
  if (type === 'attributes') return attributeOf(target as Element, change.attributeName ?? '') !== change.oldValue;
  const added = onlyText(change.addedNodes);
  return added === undefined || added !== onlyText(change.removedNodes);
}

/** The words put in or taken out, where that was one piece of text and nothing else. */
function onlyText(nodes: NodeList): string | undefined {
  const [first] = nodes;
  return nodes.length === 1 && first?.nodeType === 3 ? (first as Text).data : undefined;
}

/** Asked in a way that no field of a form in a mail (`<input name="getAttribute">`) can stand in for. */
function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
