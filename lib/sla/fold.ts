/**
 * A text as the clock's words are looked for: small letters without accents, straight apostrophes, plain spaces, so
 * that `\b` works in every language and no pattern has to know how hurried people write. One letter stands for each:
 * `ß` is `s`, `œ` is `o`, `æ` is `a`. As long as the text itself where that is composed (NFC), so places are the same.
 */
export function fold(text: string): string {
  return text.replace(/[^\n -~]/g, folded).toLowerCase();
}

const SINGLES: Readonly<Record<string, string>> = { ß: 's', œ: 'o', Œ: 'o', æ: 'a', Æ: 'a', ø: 'o', Ø: 'o', ł: 'l' };

function folded(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (/[\u2018\u2019\u02BC\u00B4]/.test(letter)) return "'";
  if (/[\u2010-\u2015]/.test(letter)) return '-';
  return SINGLES[letter] ?? letter.normalize('NFD').charAt(0);
}
