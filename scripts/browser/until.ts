/** Between two times that it is looked for, in ms. */
const STEP_MS = 50;

/** What is looked for, once it is there. @throws Error that says `otherwise` where it is not within so many ms */
export async function until<T>(
  withinMs: number,
  find: () => Promise<T | undefined>,
  otherwise: () => string,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, STEP_MS));
  }
  throw new Error(otherwise());
}
