/** Saves a CSV text as a file of this name, as the browser saves any download. */
export function saveCsv(csv: string, name: string): void {
  const link = document.createElement('a');
  // The mark at the start tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
