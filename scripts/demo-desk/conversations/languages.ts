import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

/** Customers who do not write in English. */
export const languages: readonly DeskConversation[] = [
  {
    id: 'german',
    subject: 'Lampenschirm beschädigt angekommen (TF-41248)',
    customer: { name: 'Jörg Brandstätter', address: 'joerg@brandstaetter.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: DAY + 9 * HOUR,
        text: letter`
          Guten Tag,

          heute kam die Stehleuchte „Weide“ an. Leider hat der Schirm eine tiefe Beule und am Fuß fehlen zwei Schrauben. Der Karton war außen heil, das muss also schon beim Packen passiert sein. Ich bin ziemlich enttäuscht, denn die Leuchte sollte ein Geburtstagsgeschenk für meine Frau werden.

          Bitte schicken Sie mir bis Mittwoch einen neuen Schirm und die Schrauben. Fotos kann ich gerne nachreichen.

          Mit freundlichen Grüßen
          Jörg Brandstätter
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: DAY + 9 * HOUR, tone: 'uneasy', language: 'de' },
  },
  {
    id: 'spanish',
    subject: '¿Funciona con enchufe español?',
    customer: { name: 'Inés Carrasco', address: 'ines.carrasco@olivar.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 10 * HOUR,
        text: letter`
          Hola, buenos días:

          Me encanta la lámpara de mesa «Mill» y quería preguntarles dos cosas antes de comprarla. ¿Lleva enchufe europeo o necesito un adaptador? ¿Y cuánto tarda el envío a Granada?

          Muchas gracias y un saludo,
          Inés Carrasco
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 10 * HOUR, tone: 'pleased', language: 'es' },
  },
  {
    id: 'french',
    subject: 'Facture toujours pas reçue',
    customer: { name: 'Aurélie Vasseur', address: 'a.vasseur@atelierdunord.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 6 * DAY,
        text: letter`
          Bonjour,

          Pourriez-vous m'envoyer la facture de ma commande TF-40702, s'il vous plaît ?

          Cordialement,
          Aurélie Vasseur
        `,
      },
      {
        from: 'customer',
        minutesAgo: DAY + 3 * HOUR,
        text: letter`
          Bonjour,

          Je vous ai écrit il y a presque une semaine et je n'ai toujours pas reçu la facture. Mon comptable l'attend pour clôturer le mois, et franchement je commence à perdre patience. Ce n'est pourtant pas grand-chose à demander.

          Merci de faire le nécessaire aujourd'hui.

          Aurélie Vasseur
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 6 * DAY, tone: 'upset', language: 'fr' },
  },
  {
    id: 'arabic',
    subject: 'طلبي رقم TF-41105 لم يصل بعد',
    customer: { name: 'سلمى الخطيب', address: 'salma@yasmeenmail.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 20 * HOUR,
        text: letter`
          السلام عليكم،

          طلبتُ منكم مصباحًا صغيرًا قبل ثلاثة أسابيع (رقم الطلب TF-41105) ولم يصل حتى الآن، وصفحة التتبع لا تعطي أي معلومة. المصباح هدية لابنتي بمناسبة نجاحها، والحفل يوم الخميس القادم، وأنا قلقة من ألا يصل في الوقت المناسب.

          هل يمكنكم إخباري بموعد الوصول؟

          مع الشكر،
          سلمى
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 20 * HOUR, tone: 'uneasy', language: 'ar' },
  },
  {
    id: 'japanese',
    subject: '交換用ガラスについてのお問い合わせ',
    customer: { name: '中村 遥', address: 'haruka.nakamura@momiji.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 15 * HOUR + 30,
        text: letter`
          ご担当者様

          はじめまして。昨年、御社のランタンを購入した中村と申します。
          毎晩大切に使っておりますが、先日ガラスを一枚割ってしまいました。
          交換用のガラスだけを購入し、日本まで送っていただくことは可能でしょうか。
          送料もあわせて教えていただけますと助かります。

          お手数をおかけしますが、よろしくお願いいたします。

          中村 遥
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 15 * HOUR + 30, tone: 'calm', language: 'ja' },
  },
];
