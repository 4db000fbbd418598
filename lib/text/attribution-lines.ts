import { endsLikeAnnouncement, joinedLines, LONGEST_ANNOUNCEMENT, toldIn } from './announcement.ts';

/** "Wrote", in the languages mails are announced in: words of their own, whichever way round the line is built. */
const WROTE =
  'wrote|writes|schrieb|schrieben|schreibt|geschrieben|[ée]crit|[ée]crivait|[ée]crivit|escribi[óo]|escrito|escribe|scritto|scrive|scrisse|escreveu|escreve|schreef|schrijft|geschreven|geskryf|napisał(?:\\(?a\\)?)?|napisała|pisze|napsal(?:\\(?a\\)?)?|napísal(?:\\(?a\\)?)?|píše|napisa[ol]a?|piše|je pisa[ol]a?|skrev|skriver|skreiv|skrifaði|kirjoitti|írta|írja|a scris|scris|scrie|yazdı|yazmış|yazıyor|написал(?:\\(?а\\)?)?|пишет|написав|написала|пише|напис[аo]|έγραψε|γράφει|כתב|כתבה|كتب|كتبت|کتب|نوشت|rašė|parašė|rakstīja|kirjutas|menulis|đã viết|va escriure|escrigué|ha escrit|shkroi|idatzi du|escribiu|ysgrifennodd';
const HAS_WROTE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WROTE})(?![\\p{L}\\p{M}])|写道|寫道|寫入|のメール|書きました|さんから|작성|썼습니다|님이|เขียน|ने लिखा|تمت كتابة`,
  'iu',
);
/** "On", before a date. */
const OPENS_ON =
  /^(?:on|am|le|el|il|al|in data|em|no dia|a|op|den|på|w dniu|dnia|dne|dňa|dana|pe|tarihinde|στις|во?|у|на|vào|pada|ngày|ni|kl|ons?dag|das|בתאריך|ב|في|در|ในวันที่)[\s\u00a0]/iu;
/** "Anna Berg <anna@berg.example>" at the very beginning. */
const OPENS_WITH_NAME = /^[^\p{N}<>@:]{0,80}["'’]?\s?[<([]\s?\S{1,80}@/u;
const OPENS_WITH_ADDRESS = /^[<(]?\S{1,80}@\S/u;
const OPENS_WITH_DATE = /^\P{N}{0,24}\p{N}/u;
/** Who tells of themselves tells in their own words. */
const SPEAKS = /(?<![\p{L}.])(?:I|[Ii]ch|[Jj]e|[Jj]['’]ai|[Yy]o|[Ii]k|[Jj]ag|[Jj]eg|[Ee]u|[Ii]o|[Яя])(?![\p{L}.])/u;
const NAME_ONLY = /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}:$/u;

/** Lines that an announcement is wrapped over. */
const MOST_LINES = 4;

/** What follows the announcement: marked lines make a weak one certain. */
export type AfterAnnouncement = 'quote' | 'words' | 'nothing';

/**
 * How many lines from `at` on announce a mail that is quoted ("On 2 November 2026 at 9:14, Anna wrote:"), in whichever
 * language; 0 when none begins there. Who only tells of a mail in their own words gives no time and no address.
 */
export function attributionLength(
  lines: readonly string[],
  at: number,
  afterAt: (line: number) => AfterAnnouncement,
): number {
  const end = endOf(lines, at);
  if (end === undefined) return 0;
  const joined = (from: number): string => joinedLines(lines.slice(from, end + 1));
  const after = afterAt(end + 1);
  if (!announces(joined(at), after)) return 0;
  return end > at && isLater(lines, at, end, joined, after) ? 0 : end - at + 1;
}

/** Whether what stands in the first line is the writer's, and the announcement begins below it. */
function isLater(
  lines: readonly string[],
  at: number,
  end: number,
  joined: (from: number) => string,
  after: AfterAnnouncement,
): boolean {
  const first = (lines[at] ?? '').trim();
  const opensOn = OPENS_ON.test(first);
  if (!opensOn && /\p{L}{3,}[.!?…,:]$/u.test(first)) return true;
  for (let from = at + 1; from <= end; from += 1) {
    const rest = joined(from);
    // A name whose address was wrapped.
    if (/^[<([]/.test(rest) || !announces(rest, after)) continue;
    const { hasDate, isExact } = toldIn(rest);
    if (hasDate && isExact && (!opensOn || OPENS_ON.test(rest))) return true;
  }
  return false;
}

/** The first line from here on that ends like an announcement, with no empty line before it. */
function endOf(lines: readonly string[], at: number): number | undefined {
  for (let line = at; line < Math.min(lines.length, at + MOST_LINES); line += 1) {
    const words = joinedLines(lines.slice(line, line + 1));
    if (words === '') return undefined;
    if (endsLikeAnnouncement(words)) return line;
  }
  return undefined;
}

function announces(joined: string, after: AfterAnnouncement): boolean {
  const isRuled = /^-{3,}/.test(joined);
  const line = joined.replace(/^[-\s>*]{1,40}/, '');
  if (line.length < 4 || line.length > LONGEST_ANNOUNCEMENT) return false;
  const wrote = HAS_WROTE.test(line);
  const { hasAddress, hasDate, hasTime, isExact } = toldIn(line);
  if (isRuled && wrote && line.endsWith('-')) return true;
  if (after === 'quote') return wrote || isExact || hasAddress || NAME_ONLY.test(line);
  const opensWithDate = OPENS_WITH_DATE.test(line);
  const opensWithWriter = OPENS_WITH_NAME.test(line) || OPENS_WITH_ADDRESS.test(line);
  const opens = opensWithDate || opensWithWriter || OPENS_ON.test(line);
  if (SPEAKS.test(line)) return false;
  if (wrote && isExact) return opens;
  if (hasAddress && hasDate && hasTime) return opensWithDate || opensWithWriter;
  if (hasAddress && wrote) return opensWithWriter;
  return after === 'nothing' && wrote && hasDate && OPENS_ON.test(line);
}
