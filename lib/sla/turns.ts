import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { withoutQuotes } from '../text/without-quotes.ts';
import { words } from '../text/words.ts';
import type { Flag } from '../tone/reading.ts';
import type { ClockLanguage } from './clock-language.ts';
import { fold } from './fold.ts';
import { CLOCK_LANGUAGES, languagesFor } from './language-registry.ts';

/**
 * What a customer's message does to the clock. `asks`: somebody waits, which is also the answer where we are unsure;
 * `thanks` starts nothing; `settles` ends everything; `automatic` is no person's message.
 */
export type CustomerTurn = 'asks' | 'thanks' | 'settles' | 'automatic';

/**
 * What our own message does to the clock. `answers` stops it, which is also the answer where we are unsure; `asks-back`
 * hands it to the customer; `holds` only says that it is being looked into; `automatic` is no person's answer.
 */
export type AgentTurn = 'answers' | 'asks-back' | 'holds' | 'automatic';

/** A farewell is short; who writes more tells something that may want an answer. */
const LONGEST_FAREWELL = 70;
/** Nothing but signs of approval. */
const ONLY_SIGNS = /^(?:[\s!.,]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[:;]-?[)D])+$/u;

/** Shorter texts may be of another language than a detector says: the words of all are looked for. */
const SURE_OF_LANGUAGE = 25;

/** What a customer's message does, by its words and the flags that reading it raised. */
export function customerTurn(text: string, flags: readonly Flag[] = [], language?: string): CustomerTurn {
  if (flags.includes('automatic')) return 'automatic';
  const own = ownWords(text);
  const spoken = languagesFor(language ?? languageOf(own));
  // A person who asks may well write of such mails; a newsletter too many is the smaller harm.
  if (!isAsking(own) && isAutomatic(text, spoken)) return 'automatic';
  if (own.trim() === '') return 'asks';
  if (ONLY_SIGNS.test(own)) return 'thanks';
  const count = words(own).length;
  if (count > LONGEST_FAREWELL) return 'asks';
  const folded = fold(own);
  const turn = turnIn(folded, spoken);
  if (turn !== undefined) return turn;
  if (count <= SURE_OF_LANGUAGE && spoken.length < CLOCK_LANGUAGES.length) {
    const elsewhere = turnIn(folded, CLOCK_LANGUAGES);
    if (elsewhere !== undefined) return elsewhere;
  }
  return flags.includes('closing-only') ? 'thanks' : 'asks';
}

/** What the words of these languages say; `undefined` where they say nothing. */
function turnIn(folded: string, spoken: readonly ClockLanguage[]): CustomerTurn | undefined {
  const customers = spoken.map(({ customer }) => customer);
  const serious = customers.reduce((rest, { harmless }) => (harmless ? rest.replace(harmless, ' ') : rest), folded);
  if (/[?\u00BF\uFF1F]/.test(serious) || customers.some(({ asks }) => asks.test(serious))) return 'asks';
  if (customers.some(({ settles }) => settles.test(folded))) return 'settles';
  return customers.some(({ thanks }) => thanks.test(folded)) ? 'thanks' : undefined;
}

/** Whether a person's question stands in it: a mark right behind words, as no address has it. */
function isAsking(own: string): boolean {
  return /[\p{L}\d)"'\u201d\u2019] ?\?(?:\s|$)/u.test(own);
}

/** What our own message does, by its words. */
export function agentTurn(text: string, language?: string): AgentTurn {
  const own = ownWords(text);
  const spoken = languagesFor(language ?? languageOf(own));
  if (isAutomatic(text, spoken)) return 'automatic';
  const folded = fold(own);
  const isShort = words(own).length <= SURE_OF_LANGUAGE && spoken.length < CLOCK_LANGUAGES.length;
  return replyIn(folded, spoken) ?? (isShort ? replyIn(folded, CLOCK_LANGUAGES) : undefined) ?? 'answers';
}

function replyIn(whole: string, spoken: readonly ClockLanguage[]): AgentTurn | undefined {
  const agents = spoken.map(({ agent }) => agent);
  const folded = agents.reduce((rest, { courtesy }) => rest.replace(courtesy, ' '), whole);
  if (/[?\u00BF]/.test(folded) || agents.some(({ requests }) => requests.test(folded))) return 'asks-back';
  if (agents.some(({ answers }) => answers.test(folded))) return 'answers';
  return agents.some(({ holds, tells }) => holds.test(folded) || tells.test(folded)) ? 'holds' : undefined;
}

/**
 * Machines write in the language of the conversation, or in English. Not all languages are looked through: to make such
 * a pattern ready for use takes a browser longer than to read a mail.
 */
function isAutomatic(text: string, spoken: readonly ClockLanguage[]): boolean {
  const folded = fold(withoutQuotes(text));
  const english = spoken.length < CLOCK_LANGUAGES.length ? languagesFor('en') : [];
  return [...spoken, ...english].some(({ automatic }) => automatic.test(folded));
}
