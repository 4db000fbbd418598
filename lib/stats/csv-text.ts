import Papa from 'papaparse';

/**
 * Rows as a CSV text (RFC 4180, header first, CRLF after every row). Cells that a spreadsheet would run begin with `'`.
 */
export function csvText(fields: readonly string[], rows: readonly Readonly<Record<string, string | number>>[]): string {
  const text = Papa.unparse({ fields: [...fields], data: [...rows] }, { escapeFormulae: true });
  // Of a header alone the library ends the row by itself.
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}
