import { bereavedIn } from '../tone/bereaved.ts';
import type { Fit, Found } from './gap.ts';
import { restated } from './restate.ts';

/**
 * Lines that say sorry for the thing itself, to be put in where the draft begins; in the customer's own words where these
 * can be said back. It is about the complaint whose words are used.
 */
export function apologyFor({ customer, map, body: { span } }: Fit): Found {
  const place = { span: { start: span.start, end: span.start } };
  const complaints = map.flatMap(({ point }) => (point.kind === 'complaint' ? [point.words] : []));
  const facts = complaints.flatMap((words) => {
    const fact = restated(words);
    return fact === undefined ? [] : [{ words, line: `I am sorry that ${fact}. ` }];
  });
  const about = facts[0]?.words ?? complaints[0];
  const wordings = bereavedIn(customer.text)
    ? ['I am very sorry for your loss. ']
    : [...facts.slice(0, 2).map(({ line }) => line), 'I am sorry about [what happened]. '];
  return { ...place, wordings, ...(about === undefined ? {} : { about }) };
}
