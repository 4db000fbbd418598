/** What mails are written with: telephones, and mail programs that name themselves. */
const DEVICES =
  'i\\s?phone|i\\s?pad|i\\s?pod|apple watch|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oneplus|oppo|pixel|nokia|sony xperia|motorola|blackberry|windows(?: ?10| ?11| phone)?|outlook|hotmail|yahoo|gmail|gmx|web\\.de|mail\\.ru|яндекс|yandex|proton ?mail|proton|tuta(?:nota)?|spark|aqua ?mail|blue ?mail|my ?mail|mail\\.com|k-9|fairemail|thunderbird|t-online|freenet|orange|libero ?mail|virgilio|seznam|zoho|zimbra|fastmail|hey|superhuman|mailspring|mobile|mobil|mobiel|mobile device|smart ?phone|smarttelefon|cell ?phone|phone|handy|tablet(?:te)?|t[ée]l[ée]phone|portable|m[óo]vil|tel[ée]fono|cellulare|telefonino|telefoon|mobieltje|telem[óo]vel|celular|telefon\\p{L}{0,4}|kom[óo]rk\\p{L}{0,3}|puhelime\\p{L}{0,4}|mobiln\\p{L}{1,4}|мобильн\\p{L}{1,4}|телефон\\p{L}{0,3}|смартфон\\p{L}{0,3}|κινητό|הנייד|الهاتف|جوال\\p{L}?';
/** "Sent from", as the beginning of a line. */
const SENT =
  'sent(?: securely| with| using)?|this (?:e-?mail|message) was sent|gesendet|gesichert|verschickt|verfasst|geschrieben|mit freundlichen grüßen von meinem|envoyé(?:e)?|expédié|sécurisé|message envoyé|enviad[oa]|escrito|protegido|tramès|enviat|inviat[oa]|spedito|protetto|scritto|verzonden|verstuurd|beveiligd|wysłan[oey]|zabezpieczone|skickat|skickades|säkrat|sendt|sikret|lähetetty|lähetettiin|odesláno|odoslané|posláno|trimis|expediat|отправлено|послано|надіслано|відправлено|изпратено|στάλθηκε|απεστάλη|נשלח|أُ?رسل(?:ت)?|تم الإرسال|تم إرسال\\p{L}*|مرسل(?:ة)?|نُ?شرت|elküldve|küldve|küldtem|poslano|poslato|išsiųsta|nosūtīts|saadetud|dikirim|gửi từ|đã gửi|ส่งจาก|发自|發自|從我的|从我的|ارسال شده';
const VERBS_LAST =
  'gesendet|verschickt|geschrieben|verfasst|versandt|verzonden|verstuurd|gestuurd|gönderildi|yollandı|küldve|elküldve|から送信|より送信|보냄|보낸|전송됨|傳送|发送|寄出|發送';
const DEVICE_LINE = new RegExp(
  `^[\\s>*"'“„«–—-]{0,6}(?:${SENT})(?!\\p{L})(?:\\s+\\S{1,24}){0,7}?\\s\\P{L}{0,3}(?:\\p{L}{1,4}[-’'])?(?:${DEVICES})`,
  'iu',
);
/** "…, please excuse typos", and further names of the device. */
const BRIEF = /(?:excuse|forgive|brevity|typo|kürze|tippfehler|autocorrect|fautes|errores|errori|fouten)/i;
const MOST_WORDS_BEHIND = 4;
const VERB_LAST_LINE = new RegExp(`^.{0,40}(?:${DEVICES}).{0,24}(?:${VERBS_LAST})[\\s.!)]{0,4}$`, 'iu');
const CJK_LINE =
  /^\s*(?:.{1,30}(?:から|より)送信(?:しました)?|发自.{1,30}|發自.{1,30}|[從从]我的.{1,30}|.{1,24}(?:에서|으로) 보냄)[。.]?\s*$/u;
const GET_OUTLOOK =
  /^\s*(?:get|hol(?:en)? (?:sie )?(?:sich )?|laden sie|télécharger|obtenir|obtener|obtenir|obtenga|consigue|obter|obtenha|baixar|scarica|ottieni|download|outlook|pobierz|hämta|skaffa|hent|få|hanki|lataa|az|stáhnout|získat|obțineți|descărcați|скачать|скачайте|получите|отримати|завантажте|изтеглете|λήψη|λάβετε|קבל|הורד|احصل على|الحصول على|تنزيل|获取|下载|取得|下載)\s?.{0,40}outlook.{0,60}$|^\s*outlook\s.{0,20}(?:ios|android).{0,60}$/iu;
const BREVITY =
  /^\s*(?:please |kindly )?(?:excuse|forgive|pardon)(?: (?:my|the|any))? (?:brevity|typos|short|terse|spelling).{0,60}$|^\s*(?:bitte )?entschuldigen sie (?:die kürze|tippfehler).{0,60}$/iu;
/** A line longer than this tells something. */
const LONGEST = 110;
const MOST_WORDS = 13;

/** Whether a line is one that a telephone or a mail program puts below a mail ("Sent from my iPhone"). */
export function isDeviceLine(line: string): boolean {
  const words = line.trim();
  if (words.length === 0 || words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS) return false;
  if (/\?\s*$/.test(words)) return false;
  const named = DEVICE_LINE.exec(words);
  if (named) {
    const behind = words.slice(named[0].length);
    if (BRIEF.test(behind) || (behind.trim().split(/\s+/).length <= MOST_WORDS_BEHIND && !/,\s*\S+\s+\S/.test(behind)))
      return true;
  }
  return [VERB_LAST_LINE, CJK_LINE, GET_OUTLOOK, BREVITY].some((pattern) => pattern.test(words));
}
