type Words = { readonly [key: string]: string | Words };

/**
 * Stands in for the browser's `i18n.getMessage`, answering from the words file as the build would hand it over:
 * nested keys joined by `_`, plural forms by ` | `, `$1` … `$9` filled in.
 */
export function messageFrom(words: Words): (key: string, fillings?: string | string[]) => string {
  const flat = new Map(flatten(words, ''));
  return (key, fillings = []) => {
    const list = Array.isArray(fillings) ? fillings : [fillings];
    return (flat.get(key) ?? '').replace(/\$([1-9])/g, (_, place: string) => list[Number(place) - 1] ?? '');
  };
}

function flatten(words: Words, prefix: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    const isPlural = Object.keys(value).every((form) => /^(\d+|n)$/.test(form));
    return isPlural ? [[prefix + key, Object.values(value).join(' | ')]] : flatten(value, `${prefix}${key}_`);
  });
}
