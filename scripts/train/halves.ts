/** 0 … 1 from a text, always the same (FNV-1a): what a text is used for must not depend on where it stands in its file. */
export function lotOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

/** Whether a whole message is kept for judging the model; the others set its curves. */
export const isHeldOut = (text: string): boolean => lotOf(text) >= 0.5;
