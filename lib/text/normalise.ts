/** Look-alikes people and editors put in place of plain signs; each stands for exactly one plain unit. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\uFF07': "'",
  '\u00B4': "'",
  '`': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2033': '"',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u200B': ' ',
  '\u200C': ' ',
  '\u200D': ' ',
  '\u2060': ' ',
  '\uFEFF': ' ',
  '\u00AD': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
};

const UNPLAIN =
  /[\u2018-\u201B\u2032\u02BC\uFF07\u00B4`\u201C-\u201F\u00AB\u00BB\u2033\u00A0\u2007\u202F\u2002\u2003\u2009\u3000\t\u200B-\u200D\u2060\uFEFF\u00AD\u2010\u2011\r\u2028\u2029]/g;

/**
 * The text with typographic quotes, odd spaces and invisible signs made plain, one unit for one unit,
 * so that every span counted in the result is true in the original.
 */
export function normalise(text: string): string {
  return text.replace(UNPLAIN, (sign) => PLAIN[sign] ?? sign);
}
