/**
 * The web site somebody means by what they typed or pasted: an address, or only its name.
 * `undefined` where it cannot be one. Without a scheme it is https, on this computer itself http.
 */
export function siteFrom(typed: string): URL | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(text);
  const address = hasScheme ? text : `${isHere ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isName =
    /^[^.*\s]+(\.[^.*\s]+)+$/.test(url.hostname) || url.hostname === 'localhost' || url.hostname === '[::1]';
  return isWeb && isName ? url : undefined;
}
