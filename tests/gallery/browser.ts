import words from '../../lib/words/en.json';
import { messageFrom } from '../components/words.ts';

/** The one browser API that components reach through `#i18n`, outside an extension. */
export const browser = { i18n: { getMessage: messageFrom(words) } };
