/** Saves a CSV text as a file of this name, as the browser saves any download. */
export function saveCsv(csv: string, name: string): void {
  // The mark at the start tells spreadsheets that it is UTF-8.
  save(['\uFEFF', csv], 'text/csv', name);
}

/** Saves a JSON text likewise. */
export function saveJson(json: string, name: string): void {
  save([json], 'application/json', name);
}

/** Saves a picture likewise. */
export function savePicture(picture: Blob, name: string): void {
  save([picture], picture.type, name);
}

function save(parts: BlobPart[], type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
