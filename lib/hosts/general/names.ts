/** Attributes that say what an element is, and those that pages are tested by: they are made to stay. */
const TELLING =
  /^(?:role|itemprop|itemtype|name|data-(?:test|qa|cy|component|element|type|kind|role|name|part|slot)[\w-]*)$/;
/** Their values, and ids, that end in a number: each message has its own. */
const NUMBERED = /^(?:id|data-(?:test|qa|cy)[\w-]*)$/;
const NUMBER = /^([A-Za-z][\w:./-]*?[-_.:])[0-9a-f-]*\d[0-9a-f-]*$/i;
/** Names made by machines change with each release. */
const MADE = /\d{2}|^(?:css|sc|jss|jsx|emotion|tw|_)[-_]?|__[\w-]{5}$/i;
const MOST_CLASSES = 8;
/** Elements that say by themselves what they are for. */
const SPEAKING = new Set([
  'article',
  'time',
  'address',
  'header',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'strong',
  'b',
  'iframe',
  'pre',
]);

/** Simple selectors an element can be found again by, those likeliest to stay first. No text of the page is in any. */
export function namesOf(element: Element): readonly string[] {
  const tag = element.localName;
  if (typeof tag !== 'string' || !/^[a-z][\w-]*$/.test(tag)) return [];
  const attributes = [...element.attributes];
  const telling = attributes.filter(
    ({ name, value }) => TELLING.test(name) && /^[A-Za-z][\w:./-]{0,60}$/.test(value) && !/\d{2}/.test(value),
  );
  const numbered = attributes.flatMap(({ name, value }) => {
    const prefix = NUMBERED.test(name) ? NUMBER.exec(value)?.[1] : undefined;
    return prefix === undefined ? [] : [`${tag}[${name}^="${prefix}"]`];
  });
  const classes = [...element.classList].slice(0, MOST_CLASSES).filter((name) => /^[A-Za-z_-][\w-]{0,80}$/.test(name));
  return [
    ...telling.map(({ name, value }) => `${tag}[${name}="${value}"]`),
    ...numbered,
    ...classes.filter((name) => !MADE.test(name)).map((name) => `${tag}.${name}`),
    ...(SPEAKING.has(tag) ? [tag] : []),
    // Better for a while than nothing.
    ...classes.filter((name) => MADE.test(name)).map((name) => `${tag}.${name}`),
  ];
}

/** The words that an element's classes, and the attributes that pages are tested by, are made of; in lower case. */
export function wordsOf(element: Element): readonly string[] {
  const values = [...element.attributes].filter(({ name }) => TELLING.test(name)).map(({ value }) => value);
  return [...element.classList, ...values].flatMap((name) => wordsIn(name));
}

/** "messageRow--fromCustomer": message, row, from, customer. */
export function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The way from an element down to one in it, by places alone: for what has no name. */
export function pathTo(from: Element, to: Element): string | undefined {
  const steps: string[] = [];
  for (let at: Element | null = to; at !== from; at = at.parentElement) {
    const parent: Element | null = at?.parentElement ?? null;
    if (!at || !parent) return undefined;
    steps.unshift(`${at.localName}:nth-child(${[...parent.children].indexOf(at) + 1})`);
  }
  return `:scope > ${steps.join(' > ')}`;
}
