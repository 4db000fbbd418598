/** A cue's id as words: `bare-refusal` is "Bare refusal". */
export function cueName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
