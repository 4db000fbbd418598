/** Labels without a colon, as HCL Notes writes them, one to a line: to whom, copies, about what. */
const TO = /^(?:to|an|à|a|para|per|aan|do|till|til|宛先)\s*$/iu;
const SUBJECT = /^(?:subject|betreff|thema|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|件名)\s*$/iu;
const SENDER = /^.{1,80}(?:<\S{1,80}@\S{1,80}>|@\S{2,60}|\/\S.{0,40}\/\S.{0,40})\s*$/u;
const MOMENT = /^\s*(?=.{0,30}\d{1,2}\s?[:.]\s?\d{2})(?=.{0,30}\d{4})[\p{L}\d\s.,:/-]{10,40}$/u;
/** Lines that such a head may take. */
const MOST_LINES = 18;

/**
 * How many lines from `at` on are the head of a mail as older Notes programs set it in a table: the sender, the moment,
 * and labels each above its value. 0 where none begins there.
 */
export function notesHeadLength(lines: readonly string[], at: number): number {
  if (!SENDER.test((lines[at] ?? '').slice(0, 240))) return 0;
  const written: number[] = [];
  for (let line = at + 1; line < Math.min(lines.length, at + MOST_LINES); line += 1) {
    if ((lines[line] ?? '').trim() !== '') written.push(line);
  }
  const isLine = (pattern: RegExp) => (line: number) => pattern.test((lines[line] ?? '').slice(0, 80).trim());
  if (!written.slice(0, 1).some(isLine(MOMENT)) || !written.some(isLine(TO))) return 0;
  const subject = written.findIndex(isLine(SUBJECT));
  const end = written[subject + 1] ?? written[subject];
  return subject < 0 || end === undefined ? 0 : end - at + 1;
}
