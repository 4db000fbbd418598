/** What `make` gives, made when it is first asked for: few ask why, and reasons are dear in a long text. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
