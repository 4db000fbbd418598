const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element with attributes (null and false are left out, true is empty) and children (null and false are left out).
 * @param {string} tag
 * @param {Record<string, string | boolean | null | undefined>} [attributes]
 * @param {...(Node | string | null | false | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  for (const child of children) if (child || child === '') made.append(child);
  return made;
}

/**
 * One of the drawings in icons.svg.
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/**
 * A round mark with a person's initials, in one of eight tints that stays the same for the same address.
 * @param {{ name: string, address: string }} person
 */
export function avatar(person) {
  const words = person.name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = words[0]?.match(/./u)?.[0] ?? '?';
  const last = words.length > 1 && /^[\p{Script=Latin}]/u.test(first) ? (words.at(-1)?.match(/./u)?.[0] ?? '') : '';
  let tint = 0;
  for (const unit of person.address) tint = (tint * 31 + (unit.codePointAt(0) ?? 0)) % 8;
  return element('span', { class: `avatar tint-${tint}`, 'aria-hidden': 'true' }, (first + last).toUpperCase());
}
