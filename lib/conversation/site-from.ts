/** What a pasted address may have around it: spaces, quotes, brackets, the end of a sentence, and marks nobody sees. */
const AROUND = /^[\s"'“”‘’«»<>()]+|[\s"'“”‘’«»<>(),;.]+$/g;
/** Soft hyphens, zero-width spaces and marks of direction, which come along when text is copied from a page. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Names and numbers of this computer and of a company's own net, where hardly anybody has a certificate. */
const OWN_NET =
  /^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|([^./:]+\.)+(local|lan|internal|intranet|localhost|home\.arpa|corp)|[^./:]+)(?=[:/?#]|$)/i;

/**
 * The web site somebody means by what they typed or pasted: an address, or only its name.
 * `undefined` where it cannot be one. Without a scheme it is https; on this computer and in one's own net http.
 * A bare word is no site, nor is a mail address; a word with a scheme, a port or a slash is a name of one's own net.
 */
export function siteFrom(typed: string): URL | undefined {
  const text = typed.replace(UNSEEN, '').replace(AROUND, '');
  const [, scheme, rest = ''] = /^(?:(https?)\s*:[\s/\\]*)?(.*)$/is.exec(text) ?? [];
  const place = rest.replace(/\s*([:/])\s*/g, '$1');
  const address = `${scheme ?? (OWN_NET.test(place) ? 'http' : 'https')}://${place}`;
  // Two words with a space between are no name (further on, in a path, a space does no harm), and another scheme is no port.
  const [authority = ''] = place.split(/[/?#\\]/);
  if (/[\s@]|:(?!\d)/.test(authority) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A backslash before it is one more slash to the browser, and what we took for a path a name and a password.
  if (url.username !== '' || url.password !== '') return undefined;
  const isWord = scheme === undefined && /^[^.:/]+$/.test(place) && url.hostname !== 'localhost';
  // As the browser writes it: other scripts have become letters, and what only looks like a star is one by now.
  const isName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(url.hostname);
  return isName && !isWord ? url : undefined;
}
