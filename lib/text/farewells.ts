/**
 * Words that letters end with, by language: a line made of nothing else, with one of the first kind in it, is a farewell.
 * `core` words say goodbye, `other` ones stand around them.
 */
const LANGUAGES: readonly { readonly core: string; readonly other: string }[] = [
  {
    core: 'regards regard rgds wishes best cheers thanks thank thx ty tysm sincerely faithfully truly respectfully cordially care yours greetings love bye goodbye gratefully warmly br kr ttyl forward soon day week weekend evening appreciated hugs xoxo',
    other:
      'and with kind kindest warm warmer warmest best many friendly my our all the in advance again you very much so for your help time understanding patience support assistance attention swift quick prompt reply response a an have nice great good lovely day week weekend evening from looking to hearing hear see talk speak take always sincere sincerest heartfelt ever dear yours as beforehand tons lot lots million bunch would be any is much kindly greatly anyway this that it',
  },
  {
    core: 'grüße grüsse grüßen grüssen gruß gruss gruesse gruessen grüßle gruße grusse grussen hochachtungsvoll mfg lg vg bg hg sg glg dank danke dankeschön servus tschüss tschüß ciao grüezi wiedersehen ade pfiat bussi',
    other:
      'mit freundlichen freundlichem freundliche freundlicher besten bestem beste bester herzlichen herzlichem herzliche herzlicher lieben liebem liebe lieber vielen viele vielem schönen schönem schöne schöner sonnigen sonnige winterlichen und sowie im voraus für ihre ihren eure deine die hilfe mühe unterstützung verständnis rückmeldung antwort bemühungen bis dann dahin bald morgen später auf einen ein eine schönes wochenende tag abend woche noch wünsche ich wir wünschen ihnen dir euch verbleibe verbleiben ganz sehr recht schon mal schonmal mal kollegialen kollegiale weihnachtliche tausend 1000 schnelle kurze nette der dem den von aus in',
  },
  {
    core: 'cordialement sincèrement amicalement respectueusement salutations salutation cdlt cdt bav amitiés bises bisous merci journée soirée réception bientôt vous toi revoir distinguées continuation chaleureusement',
    other:
      "bien très sincères sincère meilleures meilleurs cordiales respectueuses l’expression l'expression de mes nos les plus à bonne bonnes belle beau excellente d’avance d'avance par avance beaucoup mille et pour votre vos ton ta aide réponse retour compréhension attention temps en vous te remerciant remercie remercions je nous prie prions d’agréer d'agréer agréer veuillez recevez madame monsieur sentiments salutations dans l’attente l'attente une un tout le la week-end bon fin au plaisir",
  },
  {
    core: 'saludos saludo atentamente cordialmente gracias abrazo abrazos besos atte afectuosamente respuesta espera día tarde salud',
    other:
      'un una cordial cordiales afectuoso afectuosos muchas mil de antemano por todo muy atento su tu vuestra ayuda atención respuesta tiempo comprensión rápida pronta y reciba reciban quedo quedamos a la su sus las los en con fuerte buen buena que tenga tengas tengan feliz desde ya otra vez saludos muy le les te agradezco agradecemos agradeciendo',
  },
  {
    core: 'saluti saluto cordialmente grazie presto distintamente risposta riscontro abbraccio ciao baci giornata serata arrivederci lavoro',
    other:
      'un una cordiali distinti migliori cari caro porgo i i più miei nostri mille molte tante in anticipo per la vostra sua tua il vostro suo tuo aiuto risposta attenzione disponibilità collaborazione pazienza tempo a presto attendo attendiamo attesa di gentile cortese sollecito resto vi la ringrazio ringraziamo ringraziando e con buona buon fine settimana affettuosi affettuoso ancora infinite',
  },
  {
    core: 'cumprimentos atenciosamente atentamente cordialmente abraço abraços beijos beijinhos bjs bjo abs att obrigado obrigada obrigados obrigadas grato grata gratos breve saudações resposta retorno dia tarde',
    other:
      'com os meus melhores nossos mais cordiais sinceras muito desde já pela pelo sua seu vossa ajuda atenção compreensão tempo um uma bom boa forte grande e fico no aguardo aguardo aguardamos de da à espera antecipadamente até logo cordial respeitosos sempre por',
  },
  {
    core: 'groet groeten groetjes groetje gr grt mvg hoogachtend bedankt dank dankjewel dankuwel vrgr liefs dag ziens doei weekend antwoord reactie',
    other:
      'met vriendelijke vriendelijk hartelijke hartelijk lieve warme beste zonnige veel vele alvast bij voorbaat u je jullie jou wel voor de het uw hulp moeite tijd begrip snelle en tot een fijne fijn prettige prettig goede mijn namens hoogachting ik wij wacht af nogmaals zeer erg heel',
  },
  {
    core: 'pozdrawiam pozdrawiamy pozdrowienia pozdrowieniami pozdr poważaniem szacunkiem szacunku dziękuję dziękujemy dzięki dzięki ukłony ukłonami dnia zobaczenia usłyszenia uściski buziaki wyrazami',
    other:
      'z serdecznie serdeczne serdecznymi gorąco ciepło ciepłe najlepsze najlepszymi wyrazy wyrazami łączę łączymy szacunku górą góry za pomoc odpowiedź zrozumienie poświęcony czas cierpliwość i oraz miłego dobrego udanego do bardzo pozostaję dużo jeszcze raz weekendu wieczoru powodzenia przesyłam',
  },
  {
    core: 'hälsning hälsningar hälsn mvh tack hej kram kramar hilsen hilsener mvh kh vh dbh hilsner tak takk vennlig hälsar dag helg weekend',
    other:
      'med vänlig vänliga bästa bäst varma många stort på förhand för din er hjälpen hjälp svar så mycket och ha en bra trevlig fin dag helg venlig venlige vennlig vennlige bedste beste kærlig kærlige varme mange tusen tusind for hjælpen hjelpen svar og hav god fin ha det så meget mye jer dig deg dere sköt om',
  },
  {
    core: 'terveisin terveiset terv kiitos kiitokset kiitoksia kiittäen ystävällisin yt päivänjatkoa viikonloppua moikka',
    other:
      'ystävällisin ystävälliset parhain parhaat etukäteen paljon hyvää mukavaa avusta avustanne vastauksesta ja jo',
  },
  {
    core: 'pozdravem pozdravom pozdravy pozdravmi zdravím zdraví děkuji děkujeme díky ďakujem ďakujeme vďaka úctou hezký pekný den deň',
    other:
      's se so přátelským srdečným srdečnými srdečně s přáním předem vopred za pomoc odpověď odpoveď mnohokrát moc hezkého krásný přeji a veľmi priateľským dne dňa',
  },
  {
    core: 'üdvözlettel üdvözlet üdv köszönöm köszönjük köszönettel tisztelettel kösz napot',
    other: 'szívélyes baráti szíves előre is a segítségét nagyon szépen és kellemes szép további legjobb',
  },
  {
    core: 'respect stimă cordial salutări mulțumesc mulţumesc multumesc mulțumim drag zi',
    other: 'cu deosebit deosebită mult anticipat pentru ajutor o bună frumoasă bine și toate cele bune vă',
  },
  {
    core: 'saygılarımla saygılarımızla selamlar sevgiler teşekkürler teşekkür ederim ederiz çalışmalar günler hoşçakalın',
    other: 'iyi en içten derin şimdiden çok için yardımınız ve dileklerimle sevgi saygı ile kolay gelsin',
  },
  {
    core: 'уважением уважение пожеланиями приветом спасибо благодарю благодарен благодарим свидания поздрави поздрав повагою дякую дякуємо вдячний найкращими побажаннями благодаря здравље хвала привет дня',
    other:
      'с з со наилучшими лучшими дружеским заранее большое за помощь ответ ожидании и искренним к вам хорошего доброго до найкращими щиро дуже наперед сърдечен сердечным огромное вашу сърдечни',
  },
  {
    core: 'χαιρετισμούς χαιρετισμοί εκτίμηση τιμή ευχαριστώ ευχαριστούμε φιλικά μέρα ημέρα',
    other: 'με φιλικούς θερμούς εκ των προτέρων πολύ για τη βοήθεια καλή σας και',
  },
  { core: 'בברכה תודה בכבוד ברכה להתראות', other: 'רבה רב מראש חמה על העזרה ב בתודה ו בהוקרה' },
  {
    core: 'تحياتي التحية التحيات تحية تحيات الاحترام احترامي شكرا شكراً شكرًا السلامة التقدير والتقدير والاحترام تقدير وتقديري',
    other:
      'مع خالص أطيب وأطيب وتفضلوا تفضلوا بقبول فائق لكم جزيلا جزيلاً جزيلًا طيبة وتقبلوا تقبلوا و ودمتم مقدما لك أجمل على تعاونكم',
  },
  { core: 'salutacions gràcies atentament cordialment abraçada', other: 'cordials una moltes per endavant la seva a' },
];

const WITHOUT_SPACES =
  /^\s*(?:(?:それでは|では)?[、,]?(?:以上[、,]?)?(?:何卒|どうぞ|今後とも)?[、,]?(?:ご検討のほど|ご確認のほど|ご対応のほど|ご返信)?[、,]?(?:何卒|どうぞ)?(?:宜しく|よろしく)お願い(?:いた|致|申し上げ)?(?:し)?(?:ます|たします|致します)?|よろしくお願い(?:いたし|致し|申し上げ|し)ます|敬具|草々|以上|かしこ|ありがとうございま(?:す|した)|此致|敬礼|敬上|顺祝商祺|順頌商祺|祝好|谢谢|謝謝|多谢|感谢|此致敬礼|감사합니다|고맙습니다|드림|안녕히 계세요|수고하세요)[。.!！、,]*\s*$/u;

interface Words {
  readonly core: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}
const WORDS: readonly Words[] = LANGUAGES.map(({ core, other }) => {
  const cores = core.split(' ');
  return { core: new Set(cores), all: new Set([...cores, ...other.split(' ')]) };
});

/** A farewell longer than this is a sentence. */
const LONGEST = 90;
const MOST_WORDS = 11;
/** "Greetings from Lindau": the place is a name. */
const FROM_A_PLACE =
  /\s(?:from|aus|de|da|dal|uit|från|fra|z|depuis|desde|vom|von der)\s+(?:(?:the|der|den|dem|la|le|il|het)\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?$/u;

/** Whether a line is a farewell ("Kind regards,"): the writer's own word, not the signature below it. */
export function isFarewell(line: string): boolean {
  const said = line.trim();
  if (said.length < 2 || said.length > LONGEST || said.endsWith('?')) return false;
  if (WITHOUT_SPACES.test(said)) return true;
  const bare = said.replace(/[\s,.!;:…。،~*_–—-]{1,12}$/u, '').replace(FROM_A_PLACE, '');
  const words = bare
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s,.!;:/&+…،–—()]+|\s-\s/u)
    .map((word) => word.replace(/^[*_"“„«'’]+|[*_"”»]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return WORDS.some(({ core, all }) => words.some((word) => core.has(word)) && words.every((word) => all.has(word)));
}
