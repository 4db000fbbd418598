/**
 * Puts text on the clipboard; call it soon after a click. Inside a host page's frame the modern call may be
 * refused by that page's policy, so the selection of a field of ours is the second way. False where both fail.
 */
export async function copyText(text: string): Promise<boolean> {
  // A page that has just been asked to take the words in has the focus, and only who has it may copy.
  window.focus();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
