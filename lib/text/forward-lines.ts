/** "Forwarded message", as mail programs put it. */
const FORWARDED =
  'forwarded (?:message|mail|e-?mail)(?: from .{1,80})?|fwd|weitergeleitete(?:n|r|s)?:? (?:nachricht|e-?mail|mail)|message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|courriel transf[ée]r[ée]|mensaje reenviado|missatge reenviat|messaggio inoltrato|doorgestuurd(?:e)? (?:bericht|e-?mail)|mensagem (?:encaminhada|reencaminhada)|przekazywan(?:a|ej) wiadomo(?:ść|ści)|(?:treść )?przekazan(?:a|ej) wiadomo(?:ść|ści)|wiadomość przekazana|vidarebefordrat (?:brev|meddelande|mejl)|videresendt? (?:besked|meddelelse|melding|e-?mail|mail)|v[äa]litetty viesti|edelleenl[äa]hetetty viesti|továbbított (?:üzenet|levél)|přeposlaná zpráva|preposlaná správa|mesaj (?:redirecționat|redirectionat|transmis)|i̇?letilen (?:ileti|mesaj)|пересылаемое (?:сообщение|письмо)|пересланное (?:сообщение|письмо)|переслане повідомлення|препратено съобщение|προωθημένο μήνυμα|הודעה שהועברה|転送(?:された)?メッセージ|转发的?邮件|轉寄郵件|轉寄的訊息|전달된 메시지|(?:ال)?رسالة (?:ال)?(?:معاد توجيهها|معاد إرسالها|محولة)|thư được chuyển tiếp|pesan terusan|prosleđena poruka|proslijeđena poruka|posredovano sporočilo';
const BEGINS =
  'begin |start of |beginn der |anfang der |début du |inicio del? |início d[ae] |inici del |inizio (?:del )?|begin |początek |inledning på |början på |start på |alkaa |začátek |начало ';
/** The line above a mail that is passed on. */
export const FORWARD_LINE = new RegExp(
  `^[-–—_=*\\s>]{0,40}(?:${BEGINS})?(?:${FORWARDED})\\s?[-–—_=*:：\\s]{0,40}$`,
  'iu',
);

/** What somebody says who passes a mail on. */
const PASSES_ON =
  /(?<!\p{L})(?:fyi|fwd|forwarding|forwarded|i forward|passing (?:this|it) on|z(?:ur|u deiner|u ihrer) (?:info|kenntnis|information)|z\. ?k\.|weitergeleitet|weiterleit\p{L}*|leite .{1,40}weiter|pour (?:info|information)|(?:je )?(?:vous |te )?(?:transf[èe]re|fais suivre)|para (?:su|tu|vuestra) (?:información|conocimiento)|(?:te |le |os |les )?reenv[ií]o|per (?:conoscenza|tua|sua) ?(?:informazione)?|inoltro|ter info(?:rmatie)?|ik stuur .{1,30}door|stuur .{1,30}door|encaminho|reencaminho|para (?:seu )?conhecimento|przesyłam dalej|przekazuję|do wiadomości|vidarebefordrar|för kännedom|videresender|til orientering|til (?:din )?info)(?!\p{L})|転送します|ご参考まで|转发|供参考|أعيد توجيه|للعلم/iu;
/** "Below is …", at the beginning of a line. */
const BELOW =
  /(?:^|\n)\s*(?:below (?:is|are|the|you)|unten (?:die|der|das|eine?|findest|finden)|nachstehend|nachfolgend|ci-dessous (?:l[ae']|un)|a continuación (?:el|la|un)|di seguito|qui sotto (?:il|la|un)|hieronder (?:de|het|een)|abaixo (?:o|a|um)|segue abaixo|poniżej|nedan|nedenfor)(?!\p{L}).{2}/iu;
/** A cover is short: a reply of some length that says "below" means something in itself. */
const LONGEST_COVER = 320;

/** Whether the words above a mail without any mark of a forward pass it on, rather than answer it. */
export function passesOn(cover: string): boolean {
  const words = cover.trim();
  return words !== '' && words.length <= LONGEST_COVER && (PASSES_ON.test(words) || BELOW.test(words));
}
