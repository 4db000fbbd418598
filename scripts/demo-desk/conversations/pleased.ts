import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

/** Customers who write because something went well. */
export const pleased: readonly DeskConversation[] = [
  {
    id: 'thanked',
    subject: 'Wrong colour of shade',
    customer: { name: 'Priya Raman', address: 'priya.raman@mangotree.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 3 * DAY + 6 * HOUR,
        text: letter`
          Hi, I ordered the linen shade in sage and got it in sand. It's a nice sand, but it isn't sage :) Could I swap it?

          Priya
        `,
      },
      {
        from: 'agent',
        minutesAgo: 3 * DAY + 4 * HOUR,
        text: letter`
          Hi Priya,

          A nice sand is no help in a green room. I'm sorry we packed the wrong one. The sage shade goes out today and should be with you on Thursday; there's a label in the box for the other, and the carrier will take it along when they ring.

          If it isn't there by Thursday evening, write to me directly and I'll chase it.

          Robin
        `,
      },
      {
        from: 'customer',
        minutesAgo: 7 * HOUR + 40,
        text: letter`
          It's here and it's perfect. Thank you so much for sorting that out so quickly, Robin!

          Have a lovely weekend
          Priya
        `,
      },
    ],
    truth: { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'pleased', language: 'en' },
  },
  {
    id: 'praise',
    subject: 'I AM IN LOVE with this lamp!!!',
    customer: { name: 'Callum Reid', address: 'callum@reidandco.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 14 * HOUR,
        html: letter`
          <div>OK I never write to shops but I HAVE to. The Meadow floor lamp came this morning and oh my goodness 😍😍 the photos don't do it justice AT ALL. My husband, who notices nothing, walked in and said "who are we now, a magazine?"</div>
          <div><br></div>
          <div>Also whoever wrote the little card in the box: you made my day!! Is the matching table lamp coming back in stock before Christmas? I need it. NEED it.</div>
          <div><br></div>
          <div>Callum xx</div>
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 14 * HOUR, tone: 'pleased', language: 'en' },
  },
  {
    id: 'forgiven',
    subject: 'Broken glass globe',
    customer: { name: 'Winifred Tate', address: 'w.tate@hollowlane.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 5 * DAY,
        text: letter`
          The globe arrived in about a thousand pieces and one of them is now in my thumb. Not impressed.

          W. Tate
        `,
      },
      {
        from: 'colleague',
        minutesAgo: 4 * DAY + 22 * HOUR,
        text: letter`
          Dear Ms Tate,

          Ouch. First of all I hope your thumb is all right. A globe should never leave us without its inner box, and yours did; that was our mistake.

          A new one goes out this afternoon with next-day delivery, double boxed. You don't need to return anything, please just put the pieces away safely. I have refunded the postage as well.

          Kind regards,
          Sam Idowu
        `,
      },
      {
        from: 'customer',
        minutesAgo: 3 * DAY + 19 * HOUR,
        text: letter`
          The new one is up, whole, and so is the thumb. I was rather short with you, and you were very decent about it. Much appreciated.

          Winifred Tate
        `,
      },
      {
        from: 'colleague',
        minutesAgo: 3 * DAY + 17 * HOUR,
        text: letter`
          That's very kind of you, and glad to hear it about the thumb. Enjoy the light!

          Sam
        `,
      },
    ],
    truth: { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'pleased', language: 'en' },
  },
];
