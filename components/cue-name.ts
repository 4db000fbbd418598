/** A cue's id as words: `bare-refusal` is "Bare refusal", `as-i-said` is "As I said". */
export function cueName(id: string): string {
  const words = id.replaceAll('-', ' ').replace(/\bi\b/g, 'I');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
