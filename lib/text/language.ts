import { words } from './words.ts';

/** One guess of a detector: a BCP 47 code and its share of the text, 0 … 100. */
export interface LanguageGuess {
  readonly language: string;
  readonly percentage: number;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words no text of a language does without; words shared by two languages are left out where they mislead. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "the and to of a i you my is it that this for in on was not with have has had be are but at from we your me if will would can could do did does don't can't didn't i'm i've it's isn't haven't won't doesn't what when where why how who which there they been no yes please thank thanks hi hello dear any an as by or so just still now get got about out up all more than then one two after before because only us our their its it's im ive dont cant am were been should again very really too here ok sorry",
  ),
  de: list(
    'der die das und ich nicht ist sie wir mit f\u00fcr auf ein eine einen den dem des zu von im habe haben bitte noch immer wann warum wie auch aber oder wenn mein meine mir mich ihre ihr danke hallo guten sehr geehrte wird wurde kann nach bei seit keine kein',
  ),
  fr: list(
    'le les des et je vous nous est pas une un du de la que qui pour dans sur avec mon ma mes ce cette ai \u00eate \u00eates bonjour merci votre commande toujours quand pourquoi comment mais ou si il elle par au aux bien suis avez',
  ),
  es: list(
    'el los las y que de la en un una por para con no es mi me se su lo hola gracias pero si cuando donde c\u00f3mo qu\u00e9 est\u00e1 tengo hace m\u00e1s del al pedido muy ya buenas quiero puedo',
  ),
  it: list(
    'il lo gli che di la non un una per con sono \u00e8 mi ho ma se come quando dove perch\u00e9 grazie ciao buongiorno ordine del della al alla ancora mio mia',
  ),
  pt: list(
    'o os as que de n\u00e3o um uma por para com \u00e9 meu minha me se como quando onde obrigado obrigada ol\u00e1 bom pedido do da em no na mas ainda est\u00e1 voc\u00eas',
  ),
  nl: list(
    'de het een en ik niet is van op te voor met dat die mijn heb heeft maar nog wanneer waarom hoe waar bedankt dank hallo bestelling wij jullie zijn kan naar bij geen ook als',
  ),
  pl: list(
    'i nie jest na do to \u017ce si\u0119 moje m\u00f3j zam\u00f3wienie prosz\u0119 dzi\u0119kuj\u0119 kiedy gdzie dlaczego jak ale czy mam mi z w od ju\u017c jeszcze',
  ),
  sv: list(
    'och jag inte \u00e4r det som en ett p\u00e5 f\u00f6r med har min mitt men n\u00e4r varf\u00f6r hur tack hej best\u00e4llning ni kan fr\u00e5n av till',
  ),
  tr: list(
    've bir bu i\u00e7in ben de\u011fil sipari\u015fim ne zaman neden nas\u0131l te\u015fekk\u00fcrler merhaba ama daha \u00e7ok var yok',
  ),
};
/** Plain words of support mails that are English whoever writes them. */
const SUPPORT_WORDS = list(
  'order parcel refund account password login delivery delivered package invoice broken missing late wrong working received waiting update help problem issue cancel return replacement tracking customer service support urgent regarding subscription great good bad awful terrible worst love happy perfect brilliant nobody nothing never arrived payment money back fix fixed works item product email number today tomorrow yesterday morning afternoon regards cheers absolutely disgusting useless ridiculous',
);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const base = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? code;

/** The language of a text written in another script, as its detector or its letters say. */
function byScript(text: string, guess: LanguageGuess | undefined): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin >= letters / 2) return undefined;
  for (const [language, script] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) >= (letters - latin) / 5) {
      const known = guess === undefined ? undefined : base(guess.language);
      const sharesScript = (language === 'ru' || language === 'ar' || language === 'hi') && known !== undefined;
      return sharesScript && known !== 'en' ? known : language;
    }
  }
  return guess === undefined ? undefined : base(guess.language);
}

/**
 * The language of a text as a BCP 47 code without region: small words and script first, a detector's guesses where
 * those do not tell. Detectors are poor at a dozen words, small words are not. `undefined` when it cannot be told.
 */
export function languageOf(text: string, guesses: readonly LanguageGuess[] = []): string | undefined {
  const guess = [...guesses].sort((a, b) => b.percentage - a.percentage)[0];
  const script = byScript(text, guess);
  if (script !== undefined) return script;

  const found = words(text.slice(0, 4000))
    .map((word) => word.lower)
    .filter((word) => /\p{L}/u.test(word));
  if (found.length === 0) return undefined;
  const share = (set: ReadonlySet<string>): number => found.filter((word) => set.has(word)).length / found.length;
  const english = share(SMALL_WORDS['en'] ?? new Set());
  const supportEnglish = found.filter((word) => SUPPORT_WORDS.has(word)).length / found.length;
  const others = Object.entries(SMALL_WORDS)
    .filter(([language]) => language !== 'en')
    .map(([language, set]) => ({ language, share: share(set) }))
    .sort((a, b) => b.share - a.share);
  const other = others[0] ?? { language: '', share: 0 };
  const guessed = guess !== undefined && guess.percentage >= 50 ? base(guess.language) : undefined;

  if (other.share > english && other.share >= 0.15 && (found.length >= 3 || guessed === other.language)) {
    const agrees = others.find((one) => one.language === guessed && one.share >= other.share * 0.8);
    return agrees?.language ?? other.language;
  }
  if (english >= 0.18 && english >= other.share) return 'en';
  if (english + supportEnglish >= 0.3 && english + supportEnglish > other.share) return 'en';
  if (guessed !== undefined && (found.length >= 6 || guessed === 'en')) return guessed;
  if (english + supportEnglish > 0 && other.share === 0) return 'en';
  return undefined;
}
