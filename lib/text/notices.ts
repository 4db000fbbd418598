import { isFarewell } from './farewells.ts';

/**
 * Words of legal notices, by what they are about. One of them says nothing: customers, too, write "this e-mail is meant
 * for your manager", or got a mail by mistake.
 */
const SIGNS: readonly RegExp[] = [
  // This message and its attachments.
  /\b(?:this (?:e-?mail|message|communication|transmission)|the (?:information|content|contents) (?:contained )?(?:in|of) this|dies(?:e|er|es) (?:e-?mail|nachricht|mitteilung|mail)|inhalt dieser|ce (?:courriel|message|mail|courrier|document)|cet? e-?mail|est[ea] (?:mensaje|correo|mensagem|e-?mail|comunicación|comunicação)|(?:quest[ao]|il presente|la presente|presente) (?:e-?mail|messaggio|comunicazione)|(?:dit|deze|de inhoud van dit) (?:e-?mail(?:bericht)?|bericht|mail)|niniejsz[aey]\p{L}? (?:wiadomość|e-?mail|korespondencja)|ta wiadomość|treść (?:tej|niniejszej)|det(?:ta|te) (?:meddelande|e-?postmeddelande|mejl|mail)|denne (?:e-?mail|e-?post|meddelelse|mail)|tämä (?:viesti|sähköposti))/iu,
  // It is confidential.
  /(?:confidential|privileged|proprietary|vertraulich|rechtlich geschützt|confidentiel|privilégié|confidencia(?:l|is)|reservad[ao]|riservat[aioe]|confidenzial|vertrouwelijk|poufn|prawnie chronion|konfidentiell|sekretess|fortrolig|luottamuksel|bizalmas|důvěrn|dôvern|confidențial|gizli|конфиденциальн|конфіденційн|поверител|εμπιστευτικ|חסוי|سري(?:ة)?(?!\p{L})|機密|秘密|保密|机密|기밀)/iu,
  // For whom it is meant.
  /(?:intended (?:only|solely|recipient|for|exclusively)|(?:solely|exclusively|only) for the (?:use|person|addressee|intended)|addressee|not the (?:intended|named)|bestimmt(?:e[nr]?)? (?:adressat|empfänger)|(?:ausschließlich|nur|allein) für|(?:richtige|vorgesehene|bestimmungsgemäße)\p{L}? (?:adressat|empfänger)|destiné|destinataire|destinatari|dirig(?:e|ido) (?:exclusiv|únic|solo)|exclusiv(?:amente|o)|esclusiv(?:amente|o)|destinat[ao]|uitsluitend|geadresseerde|bestemd voor|wyłącznie|adresat|przeznaczon|avse(?:dd|tt) (?:endast )?för|endast avse|mottagare|bestemt for|rette modtager|tiltenkt|vastaanottaja|címzett|adresát|určen|destinatar|alıcı|адресат|предназначен|призначен|получател|παραλήπτ|נמען|المرسل إليه|مخصص|موجه|宛先|受信者|收件人)/iu,
  // Who got it by mistake is to say so, and to delete it.
  /(?:in error|by mistake|(?:inform|notify|advise) (?:the sender|us|me)|irrtümlich|versehentlich|absender|vernichten|par erreur|supprim|l['’]expéditeur|por error|por engano|por equivocación|remitente|remetente|elimin|per errore|mittente|cancell|ten onrechte|per abuis|afzender|omyłkow|nadawc|usunię|av misstag|felaktigt|avsändare|raderas?|ved en fejl|afsender|slet(?:te)?(?!\p{L})|ved en feil|avsender|vahingossa|lähettäjä|poistama|tévedés|feladó|omylem|odesílatel|odosielateľ|din greșeală|expeditor|yanlışlıkla|gönderen|ошибк|отправител|удал|помилк|відправник|по погрешка|подател|κατά λάθος|αποστολέα|בטעות|השולח|عن طريق الخطأ|المرسل(?! إليه)|حذف|誤って|誤送信|削除|送信者|误收|删除|刪除|발신자|삭제)/iu,
  // What is forbidden.
  /(?:disclos|unauthori[sz]ed|dissemination|prohibit|(?:is|are) not (?:allowed|permitted)|unbefugt|weitergabe|veröffentlichung|(?:nicht gestattet|unzulässig|verboten)|divulg|interdit|prohibid|proibid|no autorizad|difusi|diffusion|vietat|niet toegestaan|openbaarmaking|verspreiding|verboden|rozpowszechnia|zabronion|kopiowani|otillåt|förbjud|kopiering|videregivelse|ikke tillad|kielletty|tilos|zakáz|interzis|yasak|запрещ|забороне|забранен|απαγορ|אסור|يُ?منع|يحظر|禁止|禁じ)/iu,
  // What the sender does not answer for.
  /(?:liabilit|responsib(?:le|ility) for|(?:no|not) warrant|virus|haftung|haften|gewähr(?!e)|responsabilit|responsabilid|aansprakelijk|geen rechten|odpowiedzialności|rechtsverbindlich|legally binding|views? or opinions?|opinions? expressed|administrator(?:em)? danych|data protection|protección de datos|protezione dei dati|proteção de dados|RGPD|GDPR|DSGVO|LOPD|RODO)/iu,
];
/** A person who speaks of themselves: no notice does. */
const SPEAKS =
  /(?<!\p{L})(?:I|I'm|I’m|[Mm]y|[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein\p{L}{0,2}|[Jj]e|[Jj]['’]ai|[Mm]oi|[Yy]o|[Mm]i|[Ii]o|[Mm]io|[Mm]ia|[Ee]u|[Mm]eu|[Mm]inha|[Ii]k|[Mm]ijn|[Mm]nie|[Mm]ój|[Jj]ag|[Jj]eg)(?!\p{L})/u;

/** One line of these is enough. */
const PLAIN: readonly RegExp[] = [
  /\b(?:registered (?:in england|office)|company (?:registration|number|no)\b.{0,12}\d|confidentiality notice|external (?:e-?mail|sender)[ :].{0,60}(?:caution|links)|(?:this )?(?:e-?mail|message) (?:originated|was sent|came) from outside)\b/iu,
  /(?:environment|umwelt|environnement|medio ?ambiente|ambiente|milieu|środowisk|miljön|miljøet|ympäristö).{0,80}(?:print|druck|imprim|stampa|afdruk|drukow|skriv(?:er)? ut|udskriv|tulost)|(?:print|ausdruck|imprim|stampa|afdruk|drukuj|skriv(?:er)? ut|udskriv).{0,80}(?:environment|umwelt|environnement|medio ?ambiente|ambiente|milieu|środowisk|miljön|miljøet)|\bbefore printing this\b/iu,
  /^\P{L}{0,4}(?:unsubscribe\P{L}{0,4}$|(?:click here|to) (?:to )?unsubscribe|unsubscribe (?:here|from (?:this|these)))/iu,
  /\b(?:virus-free\. |virenfrei\. |garanti sans virus|libre de virus|privo di virus|virusvrij|livre de vírus|sem vírus|wolny od wirusów|bez virů|checked for viruses|auf viren (?:geprüft|überprüft)|analysé par .{0,30}antivirus|analizado en busca de virus|gecontroleerd op virussen|scanned (?:by|for) )/iu,
  /^\s*(?:\[?(?:external|extern|externe|esterno|externo)(?: (?:e-?mail|mail|sender|message))?\]?\s*:?)\s*$/iu,
  /(?:sitz der gesellschaft|amtsgericht|handelsregister|registergericht)\b.{0,80}\b(?:hrb|hra)\b|\bsitz der gesellschaft\s?:|\bgeschäftsführ(?:er|ung|erin)(?:in)?\s?:/iu,
];
/** A heading of its own above a notice. */
const HEADING =
  /^[\s*_【[(=-]*(?:disclaimer|confidentiality(?: notice)?|legal notice|haftungsausschluss|vertraulichkeits(?:hinweis|erklärung)|rechtlicher hinweis|hinweis zur vertraulichkeit|avis de confidentialité|clause de confidentialité|aviso (?:legal|de confidencialidad|de confidencialidade)|cláusula de confidencialidad|avviso (?:di riservatezza|legale)|clausola di riservatezza|informativa privacy|vertrouwelijkheids(?:clausule|verklaring)|klauzula poufności|ansvarsfriskrivning|機密保持|免責事項|免责声明|إخلاء مسؤولية|תנאי שימוש|конфиденциальность)[\s*_】\])=:：-]*(?:$|[:：】])/iu;

/** So much of a notice tells its kind. */
const LOOK_AT = 900;
const MOST_LINES = 12;
const ENOUGH_SIGNS = 3;

/**
 * Which lines are a legal notice, a request to save paper or an antivirus program's word, each to the end of its
 * paragraph. Below a farewell, or another notice, less is needed to tell one.
 */
export function noticeLines(lines: readonly string[]): boolean[] {
  const marks = lines.map(() => false);
  let isNotice = false;
  let isBelow = false;
  for (const [at, whole] of lines.entries()) {
    const line = whole.slice(0, LOOK_AT);
    if (line.trim() === '') isNotice = false;
    else if (!isNotice && opensNotice(lines, at, isBelow)) isNotice = true;
    isBelow ||= isNotice || /^\s*--\s*$/.test(line) || isFarewell(line);
    marks[at] = isNotice;
  }
  return marks;
}

function opensNotice(lines: readonly string[], at: number, isBelow: boolean): boolean {
  const first = (lines[at] ?? '').slice(0, LOOK_AT);
  if (HEADING.test(first)) return true;
  const isPlain = PLAIN.some((plain) => plain.test(first));
  const opening = isBelow ? SIGNS : SIGNS.slice(0, 2);
  if (!isPlain && !opening.some((sign) => sign.test(first))) return false;
  const words = paragraphFrom(lines, at);
  if (SPEAKS.test(words)) return false;
  return isPlain || SIGNS.filter((sign) => sign.test(words)).length >= (isBelow ? 2 : ENOUGH_SIGNS);
}

function paragraphFrom(lines: readonly string[], at: number): string {
  let words = '';
  for (let line = at; line < Math.min(lines.length, at + MOST_LINES) && words.length < LOOK_AT; line += 1) {
    const next = (lines[line] ?? '').slice(0, LOOK_AT);
    if (next.trim() === '') break;
    words += `${next} `;
  }
  return words.slice(0, LOOK_AT);
}
