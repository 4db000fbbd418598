import { FORWARD_LINE } from './forward-lines.ts';

/** Labels in the head of a mail as programs copy it above what is quoted, by what they tell. */
const LABELS = {
  from: 'from|von|absender|de|de la|da|van|fra|från|od|ot|lähettäjä|feladó|kimden|gönderen|от(?: кого)?|від|από|מאת|من|差出人|送信者|发件人|寄件者|寄件人|보낸 ?사람|จาก|từ|dari|expéditeur|remitente|mittente|remetente|afzender|nadawca|avsändare|afsender|avsender|odosielateľ|odesílatel|expeditor|šalje|saatja|no|nuo|pošiljatelj|dal|از',
  sent: "sent|gesendet(?: am)?|envoyée?(?: le)?|date d['’]envoi|enviad[oa](?: (?:el|em|a|às))?|inviat[oa](?: il)?|verzonden(?: op)?|wysłan[oey](?: dnia)?|data wysłania|skickat|skickades|sendt|lähetetty|elküldve|küldve|odesláno|odoslané|trimis|gönderildi|gönderme tarihi|отправлено|надіслано|изпратено|εστάλη|στάλθηκε|נשלח|تم الإرسال|تاريخ الإرسال|أرسلت|送信日時|发送时间|发件时间|寄件日期|傳送時間|보낸 ?날짜|đã gửi|dikirim|saadetud|poslano|enviat",
  date: 'date|datum|fecha|data|dato|päiväys|päivämäärä|dátum|dată|tarih|дата|ημερομηνία|תאריך|التاريخ|تاريخ|日付|日時|日期|날짜|วันที่|ngày|tanggal|kuupäev|تاریخ',
  to: 'to|an|à|a|para|per|aan|til|till|do|vastaanottaja|címzett|komu|către|catre|la|kime|alıcı|кому|до|προς|אל|إلى|الى|宛先|收件人|받는 ?사람|ถึง|đến|kepada|kam|prima|za|gửi|destinatario|destinataire|destinatário|empfänger|ontvanger|mottagare|modtager|به',
  subject:
    'subject|betreff|betr|objet|sujet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|tárgy|předmět|predmet|subiect|konu|тема|относно|θέμα|נושא|הנדון|الموضوع|موضوع|件名|主题|主旨|主題|제목|หัวข้อ|เรื่อง|chủ đề|subjek|perihal|teema|tema|zadeva|efni|assumpte',
  other:
    'cc|bcc|ccn|cci|kopie(?: \\(cc\\))?|kopia|kopi|copia|cópia|copie|kopio|másolat|копия|копія|κοιν|抄送|副本|참조|نسخة|reply-to|antwort an|répondre à|responder a|rispondi a|antwoord aan|importance|priority|wichtigkeit|priorität|anlagen?|attachments?|pièces? jointes?|adjuntos?|allegati|bijlagen?|anexos?|załączniki?|bilagor|vedhæftede filer|添付ファイル|附件|organi[sz]ation|message-id',
} as const;
type Role = keyof typeof LABELS;
const ROLES = Object.keys(LABELS) as Role[];
/** One group for each role, in their order. */
const LABEL = new RegExp(
  `^[\\s*>•]{0,12}(?:${ROLES.map((role) => `(${LABELS[role]})`).join('|')})\\s?\\*?\\s?[:：]\\*?`,
  'iu',
);
/** "From: Anna Berg", in any language. */
const ANY_LABEL = /^[\s*>]{0,12}\p{L}[\p{L}\p{M} .'’-]{0,24}\*?\s?[:：]\*?\s?\S/u;

const ORIGINAL_WORDS =
  "original message|message original|original mail|original e-?mail|reply message|original appointment|originalnachricht|ursprüngliche (?:nachricht|e-?mail)|message d['’]origine|courriel original|message initial|mensaje original|missatge original|messaggio originale|oorspronkelijk(?:e)? (?:bericht|e-?mail)|origineel bericht|mensagem original|oryginalna wiadomość|wiadomość oryginalna|ursprungligt meddelande|originalmeddelande|oprindelig (?:meddelelse|besked|mail)|opprinnelig melding|alkuperäinen viesti|eredeti üzenet|původní zpráva|pôvodná správa|mesaj(?:ul)? original|orijinal (?:mesaj|ileti)|özgün ileti|исходное (?:сообщение|письмо)|оригинальное сообщение|вихідне повідомлення|оригинално съобщение|αρχικό μήνυμα|הודעה מקורית|(?:ال)?رسالة (?:ال)?أصلية|元のメッセージ|原始邮件|原始郵件|原邮件|원본 메시지|thư gốc|pesan asli|izvorna poruka|originalna poruka|izvirno sporočilo|پیام اصلی";
const ORIGINAL = new RegExp(`^[-–—_=*\\s>]{0,40}(?:${ORIGINAL_WORDS})[-–—_=*\\s:：]{0,40}$`, 'iu');

/** Words of a helpdesk's own line: above it the customer writes, below it stands what was written before. */
const ABOVE =
  'above|oberhalb|über|ober|au-dessus|ci-dessus|dessus|encima|arriba|por encima|sopra|al di sopra|boven|acima|powyżej|nad|ovanför|över|ovenfor|over|yläpuolelle|fölé|felett|üzerine|üstüne|üstünde|deasupra|выше|над|вище|πάνω|מעל|فوق|أعلى|上(?:に|方|面)|以上|위에|per sobre|phía trên';
const LINE =
  'line|zeile|linie|trennlinie|ligne|línea|linea|riga|regel|lijn|linha|lini[ęiąe]|linij\\p{L}{1,3}|linję|rad(?:en)?|linje[n]?|rivin?|řádk\\p{L}{1,3}|riadk\\p{L}{1,3}|vonal|sor|çizgi\\p{L}{0,5}|satır\\p{L}{0,4}|lini[ae]|строк\\p{L}{1,2}|черт\\p{L}|линии|γραμμή\\p{L}?|שורה|הקו|السطر|الخط|行|線|线|줄|línia|dòng';
const REPLY_ABOVE = new RegExp(
  `(?<!\\p{L})(?:${ABOVE})(?:\\s+\\S{1,16}){0,3}?\\s*(?:${LINE}).{0,30}$|(?:${LINE}).{0,12}(?:${ABOVE})(?!\\p{L}).{0,30}$`,
  'iu',
);
const REPLY_WORD =
  /^(?:please|to reply|to respond|reply|write|type|add your|enter|bitte|antworten|schreiben|veuillez|répond\p{L}*|écri\p{L}*|merci de|por favor|escrib\p{L}*|respond\p{L}*|risponde\p{L}*|scriv\p{L}*|rispost\p{L}*|si prega|antwoord|typ|schrijf|gelieve|responda|escreva|digite|proszę|odpowied\p{L}*|wpisz|napisz|svara?|skriv|vänligen|venligst|vastaa|kirjoita|odpově\p{L}*|odpíš\p{L}*|írja|válasz\p{L}*|yanıt\p{L}*|răspunde\p{L}*|пожалуйста|ответ\p{L}*|напиш\p{L}*)(?!\p{L})/iu;

/** So much of a line tells its kind. */
const LOOK_AT = 240;
/** Lines of a head: addresses are wrapped. */
const MOST_LINES = 16;

/** Whether a line says that the mail which is answered begins below it ("-----Original Message-----"). */
export function isOriginalLine(line: string): boolean {
  const words = line.slice(0, LOOK_AT);
  return ORIGINAL.test(words) && /^[\s>]*[-–—_=*]{2}|[-–—_=*]{2}\s*$/.test(words);
}

/** The same without any drawn line: what it is the head below it tells. */
export function isBareOriginalLine(line: string): boolean {
  return ORIGINAL.test(line.slice(0, LOOK_AT));
}

/** Whether it is a helpdesk's line to reply above, in any language that is known. */
export function isReplyAboveLine(line: string): boolean {
  const words = line.slice(0, LOOK_AT).trim();
  if (words.length > 160 || words.length < 8) return false;
  const bare = words.replace(/^[-–—_=*#~\s>]{1,60}/, '').replace(/[-–—_=*#~\s.]{1,60}$/, '');
  const isDecorated = /^[\s>]*(?:##|[-–—_=*#~]{2,})/.test(words);
  if (/^[\s>]*##-?\s?.{4,120}-?##\s*$/.test(words)) return true;
  if (!REPLY_ABOVE.test(bare)) return false;
  return (
    isDecorated ||
    (REPLY_WORD.test(bare) && bare.split(/\s+/).length <= 12 && !/\b(?:line|my)\b.*\b(?:above|my)\b/i.test(bare))
  );
}

/**
 * How many lines from `at` on are the head of another mail: who sent it, when, to whom, about what. 0 when none begins
 * there. A form that somebody filled in, or the stations of a journey, have labels too: a head has a sender and a
 * subject, or a rule above it.
 */
export function headLength(lines: readonly string[], at: number): number {
  const first = (lines[at] ?? '').slice(0, LOOK_AT);
  if (!/[:：]/.test(first.slice(0, 40))) return 0;
  const isKnown = LABEL.test(first);
  const parted = isParted(lines, at);
  if (!isKnown && !parted) return 0;
  const roles = new Set<Role>();
  let [labels, end, wantsValue, isWrapped] = [0, at, false, false];
  let [hasAddress, hasYear, hasTime] = [false, false, false];
  for (let line = at; line < Math.min(lines.length, at + MOST_LINES); line += 1) {
    const words = (lines[line] ?? '').slice(0, LOOK_AT);
    if (words.trim() === '') {
      // Programs that make a paragraph of each line; two empty ones end the head.
      const next = (lines[line + 1] ?? '').slice(0, LOOK_AT);
      if (LABEL.test(next) && !(labels >= 3 && roles.has('subject') && roles.has('from'))) continue;
      break;
    }
    const found = LABEL.exec(words);
    const isLabelled = found !== null || (parted && ANY_LABEL.test(words));
    if (!isLabelled && !wantsValue && !(isWrapped && /[@;,<>]/.test(words)) && !/^\s{2,}\S*@/.test(words)) break;
    if (isLabelled) labels += 1;
    if (found) for (const [i, role] of ROLES.entries()) if (found[i + 1] !== undefined) roles.add(role);
    hasAddress ||= /@|\/\p{L}[^\s/]{0,40}\/\p{L}/u.test(words);
    hasYear ||= /(?:19|20)\d\d/.test(words);
    hasTime ||= /\p{Nd}{1,2}\s?[:.h]\s?\p{Nd}{2}(?!\p{Nd})/u.test(words);
    wantsValue = isLabelled && /[:：]\*?\s*$/.test(words);
    isWrapped = /[;,]\s*$/.test(words) || (isWrapped && !isLabelled);
    end = line + 1;
  }
  const tellsWhenOrWhom = roles.has('sent') || roles.has('date') || roles.has('to');
  // The stations of a journey have times, too, but are not sent.
  const isMail = hasAddress || (roles.has('sent') && hasTime);
  const isHead =
    (roles.has('from') && roles.has('subject') && tellsWhenOrWhom && isMail) ||
    (parted && labels >= 3 && (hasAddress || hasYear || roles.size >= 3)) ||
    (parted && labels >= 2 && roles.has('from') && tellsWhenOrWhom);
  return isHead ? end - at : 0;
}

/** Whether a drawn line, or one that says what comes, stands above. */
function isParted(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && above > at - 6 && (lines[above] ?? '').trim() === '') above -= 1;
  const line = (lines[above] ?? '').slice(0, LOOK_AT);
  return /^[\s>]*[-_=*─—]{5,}\s*$/.test(line) || isOriginalLine(line) || FORWARD_LINE.test(line);
}
