import * as chrono from 'chrono-node/it';
import { chronoDates } from '../chrono-dates.ts';
import type { ClockLanguage } from '../clock-language.ts';
import { fold } from '../fold.ts';

/** A pattern over many lines; plain groups in it capture nothing. */
const find = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  new RegExp(
    String.raw(strings, ...values)
      .replace(/\n\s*/g, '')
      .replace(/\((?!\?)/g, '(?:'),
    'm',
  );
const findAll = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  new RegExp(find(strings, ...values).source, 'gm');

const YOUR = '([st](u[aoei]|uoi)|vostr\\w)';
/** "You" before a verb, alone and with "it". */
const YOU = "((la|le|ti|vi|glie(l[aeio]|ne)|[tv]e (l[aeio]|ne)) |l')";
const CASE =
  '(ticket|caso|pratica|richiesta|segnalazione|chiamata|reclamo|domanda|(e-?)?mail|messaggio|comunicazione|sollecito)';
const NEWS = '(notizi[ae]|novita|rispost[ae]|riscontro|aggiornament[oi]|feedback|conferma|esito|info\\w*|decisione)';
const SEND =
  '((ri)?(mand|invi|contatt|chiam)|indic|conferm|gir|inoltr|alleg|comunic|specific|precis|spieg|lasci?|firm|aiut)h?';
/** "Send us", said to one or many, formally or not. */
const ASK_US = `([mc]i (?!avete|siete)(${SEND}i|((ri)?scriv|rispond|fornisc|trasmett|spedisc|descriv|dic|facci|di)a|\\w*[aei]te)(no)?|(${SEND}a|(scriv|rispond|trasmett|descriv)i|(forn|sped)isci|(?!scusa|saluta|perdona)\\w+[aei]te|[df][ai][mc])([mc]i|[mc]e[ln]\\w)|far[mc]i sapere)\\b`;
/** Ours to close: the case, and nothing else of the customer's. */
const CLOSE = `(?<![mc]i )(chiud|archivi|ignor|annull|ritir|rinunci|revoc)\\w*( pure)?( (([ai]l|la|alla|del|della|quest[oa]) (mi[oa] |nostr[oa] |presente )?|l')${CASE}|(?<!ritiro)(?=[.,!]|$| grazie))`;
/** Done, as our own deeds end. */
const DONE =
  '(rimborsat|(ri)?accreditat|stornat|(ri)?spedit|sostituit|annullat|cancellat|corrett|modificat|aggiornat|(ri|dis)?attivat|s?bloccat|ripristinat|rimoss|emess|risolt|sistemat|prenotat|fissat|spostat|riparat|accolt|approvat|creat|consegnat|restituit|dispost|effettuat|chius)[aoie]';
/** Handed on or begun: no answer yet. */
const HELD =
  '(girat|inoltrat|passat|portat|trasmess|segnalat|chiest|richiest|sollecitat|contattat|avviat|sottopost|coinvolt|assegnat|affidat|pres)[aoi]';
/** We, but no deed. */
const NO_DEED =
  '((re)?st|abb|dobb|poss|vogl|sper|ringraz|pregh|scus|augur|chied|invit|consigl|ricord|sapp|cap|comprend|ved|cred|pens|riman|attend|aspett|riusc|lavor|(ri)?apr|chiud|ricev|offr)?s?iamo|(sa|av|dov|pot|vor|riusci|(ri)?apri|chiude|reste)remo';
/** What I do: said alone, and only behind "you" or "it", since it is a noun too. */
const I_DO =
  '((?!cap|prefer|grad)\\w{2,}isco|(ri)?(mando|scrivo|chiamo|faccio|guardo|sento|provo|parlo|preparo|verifico|prendo|controllo|passo)|rispondo|inoltro|aggiorno|occupo|correggo|sistemo|risolvo|(pro|sotto)pongo|sblocco|segnalo|torno|provvedo)';
const I_DO_IT =
  '((re)?invio|rimborso|(ri)?contatto|avviso|telefono|cambio|giro|porto|(ri)?accredito|sollecito|ordino|fisso|metto|do|dico|penso|attivo|cerco)';
const I_SHALL =
  '(?!(nume|inte|ve|davve|ovve|e|ca|chia|dena|ze|pensie|libe|riti|gi|ti|pe|sa)ro\\b)\\w+(?<!bbe|sse)[aei]ro|(sap|ter|ver)ro';
/** Says something to the customer. */
const SAY = '((ri)?(scriv|chiam|contatt|aggiorn|telefon|sent)|rispond|avvis|avvert|inform|comunic)';
const OTHERS =
  '(corrier[ei]|post[ae]|banca|dhl|ups|gls|brt|fedex|dpd|produttore|fabbrica|fornitore|assicurazione|paypal)';
const WEEKDAY = '((lune|marte|mercole|giove|vener)di|sabato|domenica)';
const MONTH =
  '(gen(naio)?|feb(braio)?|mar(zo)?|apr(ile)?|mag(gio)?|giu(gno)?|lug(lio)?|ago(sto)?|set(t|tembre)?|ott(obre)?|nov(embre)?|dic(embre)?)\\b\\.?';
const NEXT_WEEK = '((prossima|entrante) settimana|settimana (prossima|entrante|ventura|che viene))';
/** Before a stretch of time: "entro le prossime", "nel giro di circa due o". */
const WITHIN =
  "(entro|in|tra|fra|nel giro di|nell'arco di|nei|nelle|massimo|max)( (e non oltre|al massimo|massimo|circa|i|le|prossim[ie]|meno di|(\\d{1,3}|un[ao]?|due|tre|quattro|cinque|sei) ?(-|/|o|ai|a))){0,4} ?";
const HOURS = ['una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'];
const IN_WORDS = `(alle|all'|entro le|verso le|per le|prima delle) ?(?<hour>${HOURS.join('|')})\\b(?! (or|giorn|sett|mes))`;

/** Italian, of Italy and Switzerland. */
const italian: ClockLanguage = {
  code: 'it',
  customer: {
    thanks: find`\b(gr(azi\w*|z)|ringrazi\w*|thanks|thx|^merci|ok(ay|ei|k)?|(perfett|ottim|eccellent|fantastic|mitic|splendid|meraviglios|brav|(gentil|disponibil|veloc|util|brav)issim|impeccabil|prezios|content|felic|soddisfatt)[oaie]|(compliment|apprezz)\w+|gentilezza|(molto|davvero|stat[oaie]|siete|che) gentil[ei]|(sei|siete|^) ?(un |una )?(grand[ei]|mit[oi])|super|tip ?top|
      ^(ricevut[oa]|certo|esatto|bene|top)|(^|tutto |e |ora )chiaro|chiarissim[oa]|capito|va bene|benissimo|bene cosi|d'accordo|intesi|certamente|(prend|pres)(o|a|iamo) (atto|nota)|(nessun|non c'e) problema|di (nulla|niente)|c'e di che|figurati|si figuri|altrettanto|anche a (lei|te|voi)|
      buon[ae]? (giornata|serata|pomeriggio|notte|lavoro|fine|week-?end|domenica|vacanze|ferie|proseguimento|anno|natale|pasqua|settimana|feste)|auguri|a presto|alla prossima|arrivederci)(?!\w)`,
    settles: find`\b((tutto|siamo|sono|sto|adesso|ora|e)( \w+)? (a posto|apposto|in ordine|ok|rientrato)|tutto (bene|arrivato)|^(risolt|sistemat|trovat|arrivat)[oaie]\b|(h?o|abbiamo|h?a|hanno|avete|si e|e stat[oa]|problema|questione|gia|tutto|ora)( \w+){0,2} (risolt|sistemat|chiarit|sbloccat|definit)[oaie]|problema (\w+ )?rientrato|risolto (da|tutto|io|in|grazie)|ho (fatto( da|[!.,]|$)|capito (come|dove|cosa)|sbagliato (io|destinatario))|letto male|mio errore|per me (e )?(chius|finit|ok)\w*|
      lasci(a|ate|amo)? (stare|perdere)|come non detto|non importa|fa niente|falso allarme|non (\w+ ){0,2}(serv\w*|occorr\w*|interess\w*|ripet\w+|compar\w+|appar\w+|da|si \w+|esce|perde) piu\b|non (ne )?(ho|abbiamo|c'e) piu bisogno|non( e)? piu necessari\w|${CLOSE}|consider(ate|i|a|o|iamo|are)( \w+){0,4} (chius|risolt|conclus)[oa]|(l'|l[aie] )(ho|abbiamo) (\w+ )?(ri)?trovat[oaie]|trovato (la|una) (soluzione|risposta)|saltat[oa] fuori|era (finit[oa]|solo|nel)|nello spam|puo essere (chius|archivia)\w+|(sono|siamo) entrat[oaie]|
      funziona\w* ?([.,!]|$|tutto|di nuovo|bene|benissimo|ora|adesso|alla|\w+mente|come prima)|(ora|adesso|tutto|finalmente|cosi|internet|linea|(rimess[oa]|ripreso) a)( si| si che)? (funziona\w*|va|vanno|parte|apre|entra|stampa)\b|ha(nno)? funzionato|(e|sono|[mc]'e|pacco|rimborso|bonifico|codice|merce|ordine)( \w+)? (arrivat|consegnat|recapitat|tornat|pervenut|accreditat|giunt|sparit|ripartit)[oaie](?! (una?\b|de[il]|quest))|arrivat[oa] (il|la|tutto|ora)|ricevuto (tutto|il (pacco|codice|rimborso|bonifico))|riuscit[oaie]|l'(ho|abbiamo) fatta|
      non (tenete|tenga|tener|consider)\w*|non (occorre|serve|e necessari[oa])|(questione|caso|pratica|cosa|problema) (e |ormai |qui )*(chius[oa]|finisce|finit[oa]|sparit[oa])|va bene cosi)(?!\w)`,
    asks: find`\b(${ASK_US}|ma|pero|tuttavia|purtroppo|invece|anche se|a parte|tranne|peccato|solo (in|una parte|che)|non|nessun\w*|niente|nulla|mai|ne(anche|mmeno|ppure)|manca\w*|(?<!grazie |scus\w{1,3} )ancora (?!grazie|compliment|auguri|scus|mille|un )\w+|
      (per|x) ?(favore|cortesia|piacere)|(cortese|gentil)mente|(vi|la|ti|si) preg(o|a|hiamo)|puoi?|pot(ete|r(este|ebbe|esti|ei|emmo|ete))|poss(o|iamo)|riuscite|dovre(i|ste|bbe)|dobbiamo|devo|bisogna|sarebbe|grat[oai] se|vorr(ei|emmo)|volev(o|amo) (?!solo|ringrazi|dir)|(ri)?vogli(o|amo)|desider\w+|preferi(sco|amo|rei)|proced\w+|(ho|abbiamo|avrei|avremmo) bisogno|[mc]i (serv|occorr|necessit)\w*|necessit[oa]|(ri)?chied(o|iamo) (?!scusa|venia)|sollecit[oi]\w*|pretend\w+|attend(o|iamo)|aspett(o|iamo) (di |una? |vostr|su[aoe] |notizie|risposta|riscontro|ancora|da )\w*|aspetta(ndo|to)|in attesa(?! del (pacco|corriere|tecnico))|rispondete|(?<=^|[.,;:!] )(?!scus|lasci|chiud|archiv|ignor|consider|siete|av|arriv)\w{3,}[aei]te|
      come (mai|facci(o|amo)|posso|si fa|devo|procedo)|quando (arriv|posso|sar|avr|mi |pensate|verr)\w*|perche (non|mi |il |la |l'|avete)|dov(e|'e)|quanto (tempo|cost|ci |devo|manca)\w*|qual[ei]|cosa (devo|posso|faccio|succede|significa)|che (fine|ora|punto)|o no|(sapere|capire|chiedere) (se|quando|come|cosa|quanto|perche)|il mi[oa] \w+ e|(?<!senz'|tutt')altr[oa]|una domanda|confermo (l'|il |la (?!ric))\w+|va bene (il |per )?(${WEEKDAY}|domani|alle)|(vi|le|ti) (mando|invio|giro|inoltro|scrivo|segnalo)|
      error[ei]|(sbagliat|rott|guast|difettos|danneggiat|rovinat|schiacciat|vuot|apert|ferm|bloccat|assurd|delus|pessim|doppi)[oaie]|reclamo|perde|lent\w+|si (spegne|blocca)|va in blocco|addebit\w+|disd(ett|ir)\w+|recess[oi]|annullare|cancellar\w+|ritard[oi]|di nuovo|stess[oa] (problema|cosa)|alleg(o|hiamo|at[oaie])|ecco (la|il|le|i|l')|urgen\w+|entro|altrimenti|senno|anticipatamente|in anticipo|grazie (tante )?eh|(terz|quart|ennesim)[oa]|seconda volta|(da|dopo|tre|due) (giorni|settimane|mesi|ore|ieri|${WEEKDAY}|\d+ \w+|(un|due|tre) \w+)|accett(o|iamo)|per me va|continua(no)?|rimane|ripresentat\w)(?!\w)`,
    harmless: findAll`\b((non (\w{2,3} ){0,3}(serv|occorr|necessit|interess)\w* (piu|che|altro|\w+[aei]r\w+|nessun|alcun)|(non (ne )?(ho|abbiamo|c'e)|senza|nessun) (piu )?bisogno|non e (\w+ )?(necessari|urgente|un problema|important|grave)|non ([svt]i preoccup|preoccup|import|fa niente|c'e (problema|fretta|di che|altro)|so (proprio |davvero )?come ringraziar|pot(evo|rei) (chieder|sperar|desiderar|esser)|posso che|ho (altr|ulterior)|consider|ten(ere|ete|ga|er)|(ci )?(pensavo|speravo)|mi (aspettavo|ero)|dovete|(l'|la |lo )?avev[oa] (visto|letto|notato|capito))|ho capito (come|dove|cosa|perche)|(avevo|ho) (\w+ )?(sbagliato (io|dest)|(letto|capito) male)|
      (puoi?|pot(r?ete)|(vi|la|ti) prego|(vi|le|ti) chied\w+|per favore|(gentil|cortese)mente|vorrei)[, ]+(\w+ ){0,3}(${CLOSE}|essere (chius|archivia)|consider|scusar)|falso allarme,|(scus\w+|mi scuso|perdon\w+|chiedo (scusa|venia))( ancora)? ((per|del|dell'|di|se|il|l'|la|i|le) ?)*(disturbo|errore|ritardo|equivoco|confusione|malinteso|e?-?mail|non))[^.,;!?\n]*|
      non (\w+ ){1,2}piu (\w+[ '])?(error|problem|rumor|perdit|avvis|anomali|difett|addebit|blocc)\w+|non (si )?(e|blocca|spegne|perde) piu( (ripresentat|verificat|success|bloccat)[oa])?|che non c'e piu|come non detto|^niente,|ma (?=(ho|abbiamo) (gia )?(risolto|trovato))|(nessun[oa]?|senza|niente) (\w+ )?(problem\w|disturbo|fretta|urgenza|paura|di che|altro)|(c'e|ci (e|ha|sono)) (volut|mess)\w[^.,;!?\n]{0,25},? ma\b|
      ${CLOSE}|(funziona\w*|va|e|sono|ripartit[oa]|tornat[oa]) (tutto )?di nuovo|grazie di nuovo|mi[ao] (errore|colpa)|(errore|colpa) mi[ao]|mi (sono|ero) sbagliat[oa]|cosa (si puo |altro )?(volere|chiedere|desiderare) di piu\??|(problema|errore|guasto|reclamo) (\w+ ){0,3}(risolt|sistemat|sparit|rientrat|chiarit)[oa]|(risolto|sistemato|chiarito) (\w+[ '])?(problema|errore|guasto))`,
    deadline: find`(?<![^])(?![^]*\b((av(ete|evate|ev[aio])|h?a|hai|hanno|era|e)( \w+)? (detto|promess[oa]|garantit[oa]|assicurat[oa]|scritto|confermat[oa]|comunicat[oa])|dic(e|eva|ono)|risulta|siete (aperti|chiusi))\b)[^]*\b(serv(e|ono|irebbe\w*)|occorr\w+|bisogn[oa]|necessit(o|iamo)|pretend\w+|esig\w+|vogli(o|amo)|vorrei|aspetto|attend(o|iamo)|dev(e|ono|o)|dovre(i|bbe\w*)|dovra\w*|dobbiamo|entro|al (massimo|piu tardi)|non (oltre|piu tardi)|altrimenti|senno|se no|scad(e|enza|ono)|avete tempo|fino a(l|lla)?|prima (di|del|dell'|della)|in tempo|
      ((ri)?part|trasloc|vol|[mc]i spos|viagg)(h?iamo|o|e|ono)|(matrimonio|compleanno|festa|viaggio|volo|esame|udienza|riunione|evento|trasloco) (e|sara|c'e|inizia)|compie|${ASK_US}|mandate|fate|chiamate|per (${WEEKDAY}|domani|stasera|il \d|l'\d|le \d|oggi|natale))(?!\w)`,
  },
  automatic: find`\b(fuori (ufficio|sede)|assen(za|te|ti) dall'ufficio|non (sono|saro) in (ufficio|sede)|(sono|siamo|saro|saremo) (\w+ ){0,2}(assent[ei]|in (ferie|vacanza|maternita|malattia|congedo|trasferta))\b(?=[^]{0,120}(risponder|legg|rientr|urgen|accesso|contattare|rivolg))|^chiusura (estiva|nataliz)|
    (rispost|conferm|messaggi|e?-?mail|comunicazion|notific|avvis|sistema|risponditore|promemoria|generat|inviat|creat)\w* (automatic[oa]|automaticamente|in automatico)|non rispond(ere|a|ete|i|iate) (direttamente )?a (quest|tale)|preg(a|hiamo) di non rispondere|casella (di posta )?non (e )?(presidiata|monitorata)|
    (messaggio|e?-?mail)( \w+)? non (e stat[oa] )?(ancora )?(recapitat|consegnat)[oa] a|^messaggio non recapitato|(consegna|recapito) non riuscit[oa]|avviso di mancata consegna|ricevuta di (accettazione|avvenuta)|impossibile recapitare|annulla (l'|la tua )?iscrizione|per disiscriv|(visualizza|apri|leggi)( \w+){0,4} browser|ricev(i|e|ete|uto|endo) quest[ao] (e?-?mail|messaggio|comunicazione)|(se non (desider\w+|vu?o[il]\w*)|per non) (piu )?ricevere|
    ^((r: )?letto|accettato|rifiutato|provvisorio|annullato|conferma di (lettura|ricezione)): |^richiesta (protocollata|ricevuta|registrata)|^conferma d'ordine|e stat[oa] lett[oa] (in data|il)|
    ${CASE}( n\.?| numero)? ?(#?[\w-]{1,20} )?(e |e stat[oa] )(apert|creat|registrat|ricevut|mess|arrivat)[oa]( (con|correttamente|in coda|ed? )|\. (la|ti|le|siamo) )|un (nostro )?(operatore|consulente|addetto) (la|ti|vi|le) (ri)?(contatter|risponder)a (quanto prima|al piu presto|il prima|appena)|
    abbiamo (ricevuto|registrato) (la|il) ${YOUR} ${CASE}(!|[., ][^]{0,160}?(registrat[ao]|(contatt|rispond|elabor|tratt)er(a|anno|emo)|quanto prima|al piu presto))|tempo medio di risposta)`,
  agent: {
    holds: find`\b(st(o|iamo|a|anno)( \w+){0,2} \w+(ando|endo)|(verific\w+|controll\w+|lavorazione) (\w+ )?in corso|in (corso di|verifica|lavorazione|fase di|istruttoria|esame|mano a|contatto con)|al vaglio|(in attesa|attend(o|iamo)|aspett(o|iamo)) (?!${YOUR})\w+|(ho|abbiamo)( \w+){0,3} (${HELD}|apert[oa]|preso (contatto|nota))|((e|sono) stat[oaie]|viene|verra|sara) (${HELD}|inviat[oa] al)|e (ora )?(assegnat|affidat|pres|passat)[oa]|pres[ao] in carico|prend(o|iamo) in|
      a conoscenza|al corrente|al lavoro|un (attim(o|ino)|momento)\b|pazienza|per l'attesa|appena (ho|avr|abbiamo|[mc]i|so|sap|possibile|ricev)\w*|una volta che|ancora (ricevuto|avuto|arrivat)|nessun[ao]? (rispost|notizi|riscontr)|(verific|controll|approfond|inoltr|valut|esamin|sent|chied|provved)(o|h?iamo|h?er(o|emo)|isco)\b|(m'|mi )informo|ne parlo|guard(o|iamo)|(mi|ne) occupo|fa(ccio|ro|remo) (\w+ )?(verific|controll)|cerco di|provo a|${YOU}(giro|passo|sollecito))`,
    requests: find`\b(${ASK_US}|(la|vi|ti|le|si) preg(o|hiamo|a)( \w+){0,2} di\b|(la|ti|vi) invit(o|iamo)( \w+)? a\b|(le|ti|vi) chied(o|iamo|erei|eremmo)( \w+)? (di|la|una?|il|se|quale)\b|vogli(a|ate)( \w+)? \w+[mc]i\b|(?<!(momento|attimo),? )per (favore|cortesia|piacere)|(cortese|gentil)mente|[mc]i (puoi?|potete|potrebbe) \w+re\b|potrest[ei] (?!esser|aver)\w+re\b|(puoi?|potete|potrebbe|potrest[ei]|ries\w+ a|dovrebbe)( \w+)? \w+[aei]r([mc]i|[cm]e[ln]\w)\b|
      [mc]i (serv|occorr|necessit|manc)\w+(?! (solo |ancora )?(il benestare|l'ok|l'autorizz|un po'|qualche|tempo))|(ho|abbiamo|avrei|avr?emmo)( \w+)? bisogno(?! di (un (po'|attimo)|tempo|qualche|sentire|verificare))|(e|sara) (necessari[oa])\b|(in attesa|attend(o|iamo)|aspett(o|iamo)) ((di|del|della|dei|una?|un|il|la|i|le|cortese|gentile) |dell')*(${YOUR}|copia|ricever|conoscer|document)|(rest|riman)(o|iamo|go) in attesa(?!( \w+){1,3} da)|se [mc]i (manda|invia|da|indica|conferma|fornisce|gira)\b|
      (manca(no)?|serv(e|ono)|occorr(e|ono)) (\w+ )?(la|il|le|i|una?|lo|l'|copia) ?(${YOUR} )?(foto|copia|firm|numero|codic|document|scontrin|ricevut|fattur|indirizz|iban|modul|formular|dat|conferm)|(compili|firmi|scelga|alleghi|indichi|verifichi|controlli) (il|la|i|le|una?|se|che|quale)\b|prov[ai](te)? a [^.\n]{2,40} e (dim|fam|dic|fac|scriv|[mc]i)|(basta|sufficiente) (inviar|mandar|risponder))`,
    courtesy: findAll`\b((per|in caso di) (qualsiasi|qualunque|ulterior[ei]|altr[ei]|eventual[ei]|ogni|dubbi|domande)|posso (fare (altro|qualcos)|(aiutar|esser)\w*( ancora| in)? (util|altro))|(c'e|bisogno di|serve) (qualcos'|dell')?altro|(ha|hai|avete) altre (domande|richieste)|non esit(i|are|ate)|(rest|riman|son|siam)\w*( \w+){0,2} a (\w+ ){0,2}disposizione|se (ha|hai|avete|dovess\w+|avess\w+|ci (sono|fosse\w*)|c'e|[tvl][ei] serve) [^.?\n]{0,60}(domand|dubb|altr|bisogno|chiariment|necessit|problem)|([mc]i faccia|fa(mm|cc)i|fate[cm]i) sapere se (?!va\b|vuo|preferi|desider)|come (sta|va|stai|state)\?|
      (la|vi|ti|si) preg(o|hiamo|a) (\w+ )?di (voler([cm]i)? )?(scusar|accettar|pazientar|aver|attender|non)|(le|ti|vi) chied(o|iamo) (\w+ )?(scusa|di (pazient|aver|attender|scusar)|ancora|un po')|([mc]i (scriva|chiami|contatti)|(scriv|chiam|contatt)(i|a|ete|ate)[mc]i) pure|sper(o|iamo)|(tutto chiaro|va bene|d'accordo|ok)\?|([mc]i dia|dammi) (\w+ )?(un|qualche|fino|tempo)\b)[^.?\n]*\??`,
    answers: find`\b((ho|abbiamo)( \w+){0,2} (${DONE}|trovato|allegat[oaie]|mandato|inviato (un|i|le|l')\b)|(e|sono|risulta)( stat[oaie]| gia| ora| appena| invece)* ${DONE}|e (gia )?(partit|pront|valid|inclus|compres|previst|gratuit)[oa]|(e|sono) (disponibil|compatibil|possibil)[ei]|(puoi?|potete|potra|potrai)( \w+)? (?!contare|stare|essere)\w+[aei]r(e|l[oaei]|si|ti)\b|non (e|sono) (\w+ )?(possibil|rimborsabil|previst|copert|disponibil|inclus|compatibil)|non (posso|possiamo|spediamo|offriamo|rientra|copre|si puo)|in allegato|trova(te)? (in|qui|tutto|nel|nella)|ecco\w*|conferm(o|iamo) (che|la|il)\b|^(si|no|certo|certamente|fatto)[,.!])`,
    commits: find`\b((?!(${NO_DEED})\b)\w{2,30}(iamo|remo)\b|${I_DO}\b|((mi|me ne|ci|ne|lo|li) |${YOU})${I_DO_IT}\b|(${I_SHALL})\b|${YOU}(?!(camer|letter|tesser|s|primaver|manier|tastier|inter|ver|g|c)[ae]?ra?\b|arriver|servir|coster|baster|permetter)\w{1,30}[aei]r(a|anno)\b|${YOU}(dir|terr|verr)(a|anno)\b|(la|le|ti|vi) ((ri)?(chiam|contatt)|telefon|aggiorn|avvis)a\b|si (metter|far|occuper)(a|anno) |(ricever|avr|sentir)(a|ai|ete)\b|
      (sar|verr)(a|anno) (\w+ )?(${DONE}|(inviat|mandat|(ri)?contattat|(ri)?chiamat|informat|avvisat)[oaie])|(nostr\w|mi[oa]|tecnico)( \w+){0,4}? (passer|verr|provveder|telefoner)(a|anno)\b|(mia|nostra) (cura|premura)|(conto|prevedo|cerco|penso) di |mi impegno|promesso|seguira |prossim[oa] ${NEWS}|risentir)`,
    tells: find`\b(${YOU}(${SAY}(h?iamo|o)\b(?! (per (?!telefono|mail|tempo|fissar|concordar|decider)|in merito|riguardo|che\b|di (?!nuovo|persona)|il (numero|codice)|quanto segue))(?!:)|${SAY}(h?e|i)r(o|a|emo|anno)\b|((ri)?(chiam|contatt)a|scrive|risponde|telefona|aggiorna)(no)?\b|di(co|ciamo|ro|remo|ra)\b(?! che))|fa(cci(o|amo)|r(o|a|emo|anno)|nno)? (\w+ )?(sapere|avere (\w+ ){0,2}${NEWS})|[mc]i (ri)?fa(ccio|cciamo|ro|remo) (\w+ )?(viv[aoie]|sentire)|
      (d(o|iamo|aro|aremo|ara)|(mand|invi|forn)(o|isco|iamo|h?er(o|emo)|ir(o|emo))) (\w+ ){0,2}${NEWS}|(ten(go|iamo|er\w\w)|terr(o|emo)) (\w+ )?(informat|aggiornat|al corrente)|si (ri)?(metter|far)(a|anno) (in contatto|viv|sentire)|torn(o|iamo|er(o|emo)) da (lei|te|voi)|(ricever|avr)(a|ai|ete) (\w+ ){0,3}${NEWS}|(cura|premura|(cont|cerc|impegn)(o|h?iamo))( di| a)? (${SAY}[aei]r|far|dar|tener)(la|le|ti|vi)\b|seguira (\w+ ){0,2}${NEWS}|ci (ri)?sentiamo|ri?sentirci|ci aggiorniamo|(sar|verr)(a|ete|ai) (ri)?(contattat|chiamat|avvisat|informat)|conferm(o|iamo|ero|eremo) (\w+ ){0,3}(entro|appena|domani))`,
    notOurs: find`[?"\u201c\u00ab]|\b(se ((non|invece|entro|tutto|il|la|i|le|prima) )?(([cm]i|lei|tu|voi|[cm]e l[oa]) |vu?o[il]|desider|preferi|ha |hai |avete |invia|manda|rispond|ricev|entro |ordina|paga|conferm|accett|decid|riesce)|attend(o|iamo) \w+ ${YOUR}|qualora|nel caso|purche|(al|dopo il|previo) (ricevimento|pagamento|saldo)|appena [cm]i (invi|mand|forni|conferm|spedi|rimand|avra )|(la|vi|ti|si) preg(o|hiamo|a) |(le|ti|vi) chied(o|iamo) |${ASK_US}|
      non (riusc\w+|poss\w+|potr\w+|(sono|siamo) in grado|garanti\w+|promett\w+|sapr\w+|so |sappiamo|e possibile)(?![^.]{0,200}\b(ma|pero|comunque|tuttavia|quindi)\b)|secondo (il|la) ${OTHERS}|^${OTHERS} |([ai]l|la|l[oe]|dal|dalla|alla|gli|i|l')[ ]?((${YOUR}|nostr[ao]) )?${OTHERS} ((?!e )\w+ ){0,2}?(\w+ra(nno)?|consegna|passa|ritira|l[ae]|[tv]i)\b|di (norma|solito|regola)|(normal|solita)mente|in genere|(comunic\w+|inform\w+|avvis\w+) che )`,
  },
  dates: {
    numbers: {
      ...Object.fromEntries(HOURS.map((word, at) => [word, at + 1])),
      ...{ un: 1, "un'": 1, "mezz'": 0.5, 'un paio di': 2, "un paio d'": 2 },
      ...{ quattordici: 14, quindici: 15, venti: 20, trenta: 30, ventiquattro: 24, quarantotto: 48 },
    },
    hours: [`${WITHIN}{n} ?(or[ae]|orett[ae]|h)`],
    minutes: [`${WITHIN}{n} ?(minut[oi]|min)`],
    workingDays: [`${WITHIN}{n} ?(giorn[oi]|gg?)\\.? (lavorativ[oi]|feriali?|utili|lav|di lavoro)`],
    days: [`${WITHIN}(?!mezz){n} ?(giorn[oi]|gg?)`],
    weeks: [`${WITHIN}(?!mezz){n} ?(settiman[ae]|sett)`],
    today: [
      `(?<!\\b(ad|da|di|non [^,.]{0,25}) )oggi( stesso)?(?! ${IN_WORDS})`,
      'stasera|questa sera|questo pomeriggio|stanotte',
      `(?<!(${WEEKDAY}|domani|\\d),? )(?<! {2})((la )?fine (della )?giornata|(in|entro|nella|entro la|nel corso della) (giornata|serata)|(entro|per|prima di) sera|(nel|entro il|in) (primo |tardo )?pomeriggio|prima (di chiudere|della chiusura))(?! (di|del|dopo)\\b)`,
    ],
    tomorrow: [`(?<!dopo )domani(?! l'altro| ${IN_WORDS})`],
    thisWeek: [
      '(la )?fine (della |di questa )?settimana',
      '(entro il|prima del|per il) (fine settimana|week-?end)',
      '(in|entro|entro la|questa|nel corso della) settimana',
    ],
    nextWeek: [`((la )?(fine|meta) (di |del|della )?)?${NEXT_WEEK}`],
    earlyNextWeek: [`(inizio|primi giorni) (della |di |la )?${NEXT_WEEK}`, "(all'|a )inizio (della )?settimana"],
    endOfMonth: [
      '(la )?fine (del |di questo |di )?(corrente )?mese(?! (prossimo|scorso|di))',
      '(entro il|entro questo|nel corso del) mese(?! (prossimo|di))',
    ],
    morning: [
      '(?<!(questa|tutta la) )mattin(o|a|ata)',
      '(entro|in) (stamattina|stamani|questa mattina)',
      'mezzogiorno|(entro|per|prima di) pranzo',
    ],
    clockTime: [
      '(tra|fra|dalle) (le )?\\d{1,2}([:.,]\\d\\d)? (e|alle) (le )?(?<h>\\d{1,2})([:.,](?<m>[0-5]\\d))?',
      '(?<h>\\d{1,2})([:.,](?<m>[0-5]\\d))? ?(?<pm>del pomeriggio|di sera)',
      '(alle|le|delle|ore|h)( ore)? ?(?<h>\\d{1,2})([:.,h](?<m>[0-5]\\d)| ?h)?(?! ?(ore|giorn|gg|settiman|euro|%))',
      '(?<h>\\d{1,2}):(?<m>[0-5]\\d)',
    ],
    before: ["prima (di|del|dell'|della)"],
    figures: [
      `(${WEEKDAY},? )?(il |l')?(?<![\\d./])(?<d>\\d{1,2})[./-](?<mo>\\d{1,2})[./-](?<y>20\\d\\d|\\d\\d)(?![./-]\\d)`,
      `(${WEEKDAY},? (il |l')?|(?<=(il|per|al|prima del|entro|all'|l') ?))(?<d>\\d{1,2})[./](?<mo>1[0-2]|0?[1-9])\\b(?![./]\\d|[,:]\\d| ?(€|euro|chf|franchi|giorn|gg|or[ae]|settiman|mes|min|h\\b|%))\\.?`,
    ],
    dayOfMonth: [
      `((il|al|giorno|${WEEKDAY},?( il)?) |all'|l'|(?<=prima del(l'| )))(?<d>\\d{1,2})°?(?! ?(%|€|°|euro|chf|franchi|per ?cento|ore|giorn|gg|mes|settiman))(?![.,:/-]\\d)`,
    ],
  },
  parse: (text, reference) =>
    byLibrary(
      REWRITTEN.reduce(
        (rest, [pattern, write]) =>
          rest.replace(pattern, (whole: string, group: unknown) => (write?.(String(group)) ?? '').padEnd(whole.length)),
        fold(text),
      ),
      reference,
    ),
};

const byLibrary = chronoDates(chrono.casual);
const LAST_DAYS: Readonly<Record<string, number>> = { feb: 28, apr: 30, giu: 30, set: 30, nov: 30 };

/** Rewritten, at the same length, before the library reads: what it does not know, and what it would take for a date. */
const REWRITTEN: readonly (readonly [RegExp, ((group: string) => string)?])[] = [
  [/\b(?:domani l'altro|dopo domani)\b/g, () => 'dopodomani'],
  [/\bdomattina\b(?! (?:alle|entro|verso|per le|prima delle))/g, () => 'domani 12'],
  [/\bdomattina\b/g, () => 'domani'],
  [
    findAll`\b(ogni|tutti i|scors[oa]|dal?|(?<!prima )di|tra|fra) ${WEEKDAY}\b|\b${WEEKDAY} (scors[oa]|passat[oa])|\b${CASE} (del |dell'|di )(${WEEKDAY}|\d{1,2} ${MONTH})|\b\d{1,2} (al|e il) (?=\d{1,2} ${MONTH})|\b${WEEKDAY}(?= (o|e|al|a) (il )?${WEEKDAY}|,? (il )?\d{1,2}\b(?![:.]| ?${MONTH}))`,
  ],
  [
    findAll`(?<![\w./°-])((alle|le|ore|dalle) )*(?!20\d\d\b)\d+([:.]\d\d)?( ?h)?\b(?![./°-]\d|°? ?${MONTH})(?<!domani 12)`,
  ],
  [findAll`\b${IN_WORDS}`, (word) => `alle ${((HOURS.indexOf(word) + 5) % 12) + 8}`],
  [findAll`\bfine (di )?(?=${MONTH})(?=(?<month>\w{3}))`, (month) => `${LAST_DAYS[month] ?? 31}`],
  [findAll`\bmeta (di )?(?=${MONTH})`, () => '15'],
  [/\bfine (?:dell')?anno\b/g, () => '31 dic'],
  [/\bnatale\b/g, () => '24 dic'],
  [/\b(?:lun|mar|mer|gio|ven|sab|dom|sett?|ago|dic|ott|nov|mag)\b(?!\.? ?\d)(?<!\d\d? ?\w{3,4})/g],
  [
    /\b(?:oggi(?! alle)|ora|adesso|ieri|sta(?:sera|notte|mattina|mani)|mattina|pomeriggio|sera|notte|mezzogiorno|mezzanotte|week-?end|giorn[oi]|settiman[ae]|or[ae]|minut[oi])\b/g,
  ],
];

export default italian;
