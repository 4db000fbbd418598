/** What the customer wrote, on the page above the editor. */
export const MESSAGE =
  'I am so disappointed. The pendant lamp was promised for last Friday and nobody told me that it is late. Where is it?';

/** What stands in the editor at first: a greeting, and below it what is none of the agent's own words. */
export const GREETING = 'Hello Dana,';
export const SIGNATURE = 'Robin Fox, Northern Lamps';
export const QUOTE = 'The pendant lamp was promised for last Friday.';

/** The same as markup. */
export const HTML = `<p>${GREETING}</p><p>${SIGNATURE}</p><blockquote><p>${QUOTE}</p></blockquote>`;

/** Words of a markup, as an editor without a text of its own would send them. @param {string} html */
export function textOf(html) {
  const page = new DOMParser().parseFromString(
    html.replace(/<(?:br|\/p|\/div|\/blockquote)\b[^>]*>/g, '$&\n'),
    'text/html',
  );
  return page.body.textContent ?? '';
}
