import type { ListRow } from '../conversation/conversation.ts';
import type { OwnElements } from './own-elements.ts';
import type { ListParts } from './parts.ts';
import { type Asked, sideBy } from './read-messages.ts';
import { MOST_ROWS } from './read-page.ts';
import { shownOnly } from './shown.ts';
import { shownMoment } from './shown-moment.ts';

/** The list's rows, and their elements by the rows' ids. */
export interface ListRead {
  readonly rows: readonly ListRow[];
  readonly elements: ReadonlyMap<string, HTMLElement>;
}

/** The list's rows as the page has them; `undefined` where it shows no list. */
export function readList(page: Document, parts: ListParts, asked: Asked): ListRead | undefined {
  const found = shownOnly(asked.outside.all(page, parts.row)).slice(0, MOST_ROWS);
  if (found.length === 0) return undefined;
  const owns = new Map<Element | null, OwnElements>();
  const elements = new Map<string, HTMLElement>();
  const rows = found.flatMap((row) => {
    const own = owns.get(row.parentElement) ?? asked.own.within(row.parentElement ?? row);
    owns.set(row.parentElement, own);
    const read = readRow(row, parts, { ...asked, own });
    if (read) elements.set(read.rowId, row);
    return read ?? [];
  });
  if (rows.length === 0) asked.missing.add('numbers of the list’s rows');
  return { rows, elements };
}

function readRow(row: HTMLElement, parts: ListParts, asked: Asked): ListRow | undefined {
  const { own, language } = asked;
  const rowId = own.words(row, parts.id);
  const ref = parts.ref ? own.words(row, parts.ref) : rowId;
  if (rowId === undefined || ref === undefined) return undefined;
  const customer = parts.customer && own.words(row, parts.customer);
  const subject = parts.subject && own.words(row, parts.subject);
  const moment = (words: typeof parts.at): number | undefined => {
    const shown = words && own.words(row, words);
    return shown === undefined ? undefined : shownMoment(shown, language);
  };
  const [at, waitingSince] = [moment(parts.at), moment(parts.waitingSince)];
  const isAnswered = parts.answered !== undefined && own.has(row, parts.answered);
  const isUnanswered = parts.unanswered !== undefined && own.has(row, parts.unanswered);
  return {
    ref,
    rowId,
    ...(customer === undefined ? {} : { customer }),
    ...(subject === undefined ? {} : { subject }),
    ...(at === undefined ? {} : { at }),
    side: parts.side
      ? sideBy(row, parts.side, { address: parts.address && own.words(row, parts.address) }, asked)
      : 'unknown',
    answered: isAnswered === isUnanswered ? 'unknown' : isAnswered,
    ...(waitingSince === undefined ? {} : { waitingSince }),
  };
}

/** The element of a row. */
export function findRow(
  page: Document,
  parts: ListParts,
  asked: Pick<Asked, 'own'>,
  rowId: string,
): HTMLElement | undefined {
  return asked.own.all(page, parts.row).find((row) => asked.own.words(row, parts.id) === rowId);
}
