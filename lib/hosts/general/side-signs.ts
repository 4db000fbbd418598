import { wordsIn } from './names.ts';

const AGENT = new Set([
  'agent',
  'staff',
  'operator',
  'outgoing',
  'outbound',
  'sent',
  'mine',
  'own',
  'self',
  'me',
  'employee',
]);
const CUSTOMER = new Set([
  'customer',
  'client',
  'requester',
  'requestor',
  'enduser',
  'visitor',
  'guest',
  'incoming',
  'inbound',
  'received',
  'them',
]);
const NOTE = new Set(['note', 'internal', 'private']);
const MOST_LOOKED_AT = 60;

/** By which classes sides and notes are told apart; absent where nothing tells them. */
export interface SideSigns {
  readonly customer?: readonly string[];
  readonly agent?: readonly string[];
  readonly internal?: readonly string[];
}

/**
 * Sides by what the page's own classes call them. Only where some messages are called the one and others the other: a
 * word that all have in them says nothing of any.
 */
export function sideSigns(items: readonly HTMLElement[], bodies: readonly (HTMLElement | undefined)[]): SideSigns {
  const classes = classesOf(items, bodies);
  const marksOf = (words: ReadonlySet<string>): Map<string, ReadonlySet<number>> =>
    new Map(
      [...classes].filter(([name, at]) => at.size < items.length && wordsIn(name).some((word) => words.has(word))),
    );
  const [agent, customer, note] = [marksOf(AGENT), marksOf(CUSTOMER), marksOf(NOTE)];
  const [byAgent, byCustomer] = [joined(agent), joined(customer)];
  const isTold = byAgent.size > 0 && byCustomer.size > 0 && [...byAgent].every((one) => !byCustomer.has(one));
  return {
    ...(isTold && { customer: selectorsOf(customer), agent: selectorsOf(agent) }),
    ...(note.size > 0 && { internal: selectorsOf(note) }),
  };
}

/** Whether one of a class's words speaks of a side. */
export function isSideWord(words: readonly string[]): boolean {
  return words.some((word) => AGENT.has(word) || CUSTOMER.has(word));
}

/** Each class of the items and what stands in them around the words, and in which items. */
export function classesOf(
  items: readonly HTMLElement[],
  bodies: readonly (HTMLElement | undefined)[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  items.forEach((item, index) => {
    const around = [item, ...item.querySelectorAll('*')].filter(
      (one) => !bodies[index]?.contains(one) || one === bodies[index],
    );
    for (const element of around.slice(0, MOST_LOOKED_AT))
      for (const name of element.classList)
        if (/^[A-Za-z_-][\w-]{0,60}$/.test(name)) found.set(name, (found.get(name) ?? new Set()).add(index));
  });
  return found;
}

function joined(marks: ReadonlyMap<string, ReadonlySet<number>>): ReadonlySet<number> {
  return new Set([...marks.values()].flatMap((at) => [...at]));
}

function selectorsOf(marks: ReadonlyMap<string, unknown>): readonly string[] {
  return [...marks.keys()].map((name) => `.${name}`);
}
