/**
 * What mail programs and people put around their own words, in the languages most mails are written in. Whole lines, in
 * lower case; from what the programs write, and from letters' set phrases.
 */
const FAREWELLS = [
  // German, with the short forms.
  ...['(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|sch\u00f6nen?|sonnigen?) (?:gr\u00fc(?:\u00df|ss)en?|gru(?:\u00df|ss))', 'gr(?:\u00fc|u)(?:\u00df|ss)e?', 'hochachtungsvoll', 'mfg|lg|vg|bg'],
  ...['(?:vielen |herzlichen |besten )?dank(?:e)?(?: (?:im voraus|und (?:viele |liebe )?gr\u00fc(?:\u00df|ss)e|und gru(?:\u00df|ss)))?'],
  // French, Spanish, Italian, Portuguese.
  ...['(?:bien |tr\u00e8s )?(?:cordialement|sinc\u00e8rement|amicalement|respectueusement)', '(?:sinc\u00e8res |meilleures |cordiales )?salutations(?: distingu\u00e9es)?', 'bien \u00e0 (?:vous|toi)', 'bonne (?:journ\u00e9e|soir\u00e9e|r\u00e9ception)', '(?:merci|merci beaucoup)(?: d\'avance| par avance)?'],
  ...['(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?', '(?:muy )?atentamente|cordialmente', '(?:muchas )?gracias(?: de antemano| por todo)?', 'un abrazo|abrazos', 'quedo a la espera'],
  ...['(?:un )?(?:cordial[ie]|distinti|migliori|cari)?\\s?salut[io]', '(?:mille |molte )?grazie(?: (?:mille|in anticipo))?', 'a presto', 'attendo (?:una )?(?:vostra |sua |tua )?risposta', 'in attesa di (?:un )?(?:vostro |suo )?riscontro'],
  ...['(?:com os )?(?:meus |melhores )?cumprimentos', 'atenciosamente|atentamente', '(?:um )?abra\u00e7os?|beijos|bjs', '(?:muito )?(?:obrigad[oa]s?|grat[oa]s?)(?: desde j\u00e1)?', 'att'],
  // Dutch, Polish, Swedish, Danish.
  ...['(?:met )?(?:vriendelijke?|hartelijke?) groet(?:en)?', 'groet(?:en|jes)?', 'mvg|hoogachtend', '(?:alvast |hartelijk )?(?:bedankt|dank(?: u| je)?(?: wel)?)'],
  ...['(?:serdecznie |gor\u0105co )?pozdrawiam(?: serdecznie)?|pozdrowienia', 'z (?:powa\u017caniem|wyrazami szacunku)', '(?:z g\u00f3ry )?dzi\u0119kuj\u0119(?: z g\u00f3ry)?'],
  ...['(?:med )?(?:v\u00e4nliga?|b\u00e4sta) h\u00e4lsning(?:ar)?|h\u00e4lsningar', 'tack(?: p\u00e5 f\u00f6rhand)?', '(?:med )?(?:venlig |bedste |k\u00e6rlig )?hilsen|kh|vh', '(?:mange )?tak(?: p\u00e5 forh\u00e5nd)?'],
  // Japanese, Arabic.
  ...['(?:\u4ee5\u4e0a\u3001|\u3069\u3046\u305e|\u4f55\u5352)?(?:\u5b9c\u3057\u304f|\u3088\u308d\u3057\u304f)\u304a\u9858\u3044(?:\u3044\u305f\u3057\u307e\u3059|\u81f4\u3057\u307e\u3059|\u3057\u307e\u3059)', '\u656c\u5177|\u4ee5\u4e0a'],
  ...['(?:\u0645\u0639 )?(?:\u062e\u0627\u0644\u0635 |\u0623\u0637\u064a\u0628 )?(?:\u0627\u0644\u062a\u062d\u064a\u0629|\u062a\u062d\u064a\u0627\u062a\u064a|\u0627\u0644\u062a\u062d\u064a\u0627\u062a)(?: \u0648\u0627\u0644\u062a\u0642\u062f\u064a\u0631)?', '\u0634\u0643\u0631\u064b?\u0627(?: \u062c\u0632\u064a\u0644\u0627\u064b| \u0644\u0643\u0645)?'],
];

/** What stands above a mail that is passed on. */
export const FORWARD_LINE =
  /^[-_\s>]*(?:(?:begin |início da |inicio del |inizio |begin |début du |anfang der |początek |början på |start på )?(?:forwarded message|weitergeleitete(?:n)? (?:nachricht|e-?mail)|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)|przekazywan(?:a|ej) wiadomo(?:ść|ści)|przekazana wiadomość|vidarebefordrat (?:brev|meddelande)|videresendt (?:besked|meddelelse)|転送メッセージ|رسالة معاد توجيهها))\s*[-_:\s]*$/iu;

/** A farewell that has a line for itself. */
export const FAREWELL = new RegExp(`^\\s*(?:${FAREWELLS.join('|')})\\s*[,.!;:\u3002\u060c-]*\\s*$`, 'iu');

/** What telephones and mail programs say of themselves below a mail. */
export const DEVICE_LINES: readonly RegExp[] = [
  /^\s*(?:sent|gesendet|envoy\u00e9|enviado|verzonden|verstuurd|inviato|wys\u0142ano|wys\u0142ane|skickat|skickades|sendt|\u062a\u0645 \u0627\u0644\u0625\u0631\u0633\u0627\u0644|gesichert|s\u00e9curis\u00e9|protetto|beveiligd)\s(?:from|von|mit|de|du|depuis|desde|vanaf|da|dal|do|van|with|via|z|ze|za|fr\u00e5n|fra|\u0645\u0646|med)\s.{2,60}$/iu,
  /^\s*(?:von (?:meinem|unterwegs)|vanaf mijn|mijn)\s.{2,40}(?:gesendet|verzonden|verstuurd)?\.?\s*$/iu,
  /^\s*(?:get outlook for|outlook f\u00fcr|t\u00e9l\u00e9charger outlook|obtener outlook|obtenha o outlook|scarica outlook|outlook voor|pobierz outlook|h\u00e4mta outlook|hent outlook)\b.{0,80}$/iu,
  /^\s*.{1,30}\u304b\u3089\u9001\u4fe1\s*$/u,
];

/** Beginnings of legal notices. */
export const NOTICES: readonly RegExp[] = [
  /\b(?:diese (?:e-?mail|nachricht).{0,60}(?:vertraulich|bestimmt)|rechtlich gesch\u00fctzte informationen)/iu,
  /\b(?:ce (?:courriel|message|mail|document).{0,80}(?:confidentiel|destin))/iu,
  /\b(?:este (?:mensaje|correo).{0,80}(?:confidencial|dirige|destina))/iu,
  /\b(?:(?:questa|il presente|la presente|questo) (?:e-?mail|messaggio|comunicazione).{0,80}(?:riservat|confidenzial|destinat)|le informazioni contenute nella presente)/iu,
  /\b(?:(?:de informatie in|dit|de inhoud van dit) (?:e-?mail)?(?:bericht)?.{0,80}(?:vertrouwelijk|bestemd))/iu,
  /\b(?:esta (?:mensagem|comunica\u00e7\u00e3o).{0,80}(?:confidenci|destin))/iu,
  /\b(?:niniejsz[ay] (?:wiadomo\u015b\u0107|e-?mail).{0,80}(?:poufn|przeznaczon))/iu,
  /\b(?:detta (?:meddelande|e-?postmeddelande).{0,80}(?:konfidentiell|avsett)|denne (?:e-?mail|meddelelse).{0,80}(?:fortrolig|bestemt))/iu,
  /\u672c\u30e1\u30fc\u30eb.{0,40}(?:\u6a5f\u5bc6|\u79d8\u5bc6)|\u0647\u0630\u0647 \u0627\u0644\u0631\u0633\u0627\u0644\u0629.{0,60}(?:\u0633\u0631\u064a\u0629|\u062e\u0627\u0635\u0629)/u,
  /^\s*(?:disclaimer|confidentiality notice|vertraulichkeitshinweis|avis de confidentialit\u00e9|aviso legal|klauzula poufno\u015bci)\s*:?\s*$/iu,
];
