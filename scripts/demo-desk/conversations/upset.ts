import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

/** Customers who have had enough: late, abusive, leaving, sarcastic, hurt by a curt answer. */
export const upset: readonly DeskConversation[] = [
  {
    id: 'late-pendant',
    subject: 'Order TF-40817 STILL not here',
    customer: { name: 'Marcus Oyelaran', address: 'm.oyelaran@brookmail.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 6 * DAY + 3 * HOUR,
        text: letter`
          Hello,

          I ordered the Harbour pendant (TF-40817) on the 3rd and paid extra for delivery by Tuesday. Can you confirm it's on its way? The electrician is booked for Wednesday morning.

          Marcus
        `,
      },
      {
        from: 'colleague',
        minutesAgo: 5 * DAY + 22 * HOUR,
        text: letter`
          Hi Marcus,

          Yes, it left our workshop yesterday and is with the carrier for Tuesday.

          Best,
          Sam
        `,
      },
      {
        from: 'customer',
        minutesAgo: 5 * HOUR + 12,
        text: letter`
          Tuesday came and went. Wednesday the electrician stood in my kitchen for forty minutes, looked at a hole in the ceiling and charged me £85 for the visit. Now it's nearly the weekend, your tracking page has said "label created" for six days, and nobody has bothered to pick up a phone.

          I paid £14.95 for a delivery date. What exactly did I pay for? This is a joke.

          Either tell me today where the lamp is or give me my money back, including the electrician.

          Marcus Oyelaran
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 5 * HOUR + 12, tone: 'upset', language: 'en' },
  },
  {
    id: 'club-leaving',
    subject: 'Cancelling Bulb Club unless this gets sorted',
    customer: { name: 'Gareth Lomax', address: 'gareth@lomaxandsons.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 19 * DAY,
        text: letter`
          Morning. This month's Bulb Club box had E14 candles in it again. Every lamp I own from you is E27, it says so on my account. Can you swap them?

          Gareth
        `,
      },
      {
        from: 'agent',
        minutesAgo: 18 * DAY + 20 * HOUR,
        text: letter`
          Hi Gareth,

          Sorry about the mix-up! The right bulbs are in tonight's post and I have corrected your profile so that it won't happen again.

          Robin
        `,
      },
      {
        from: 'customer',
        minutesAgo: DAY + 2 * HOUR,
        text: letter`
          It has happened again. Third box, third time E14.

          I've been a member since you started and I've sent half my street your way, but I'm paying £6 a month for bulbs that don't fit anything and then spending my evenings writing to you about it. If the next one is wrong I'll cancel and go to one of the others. They're cheaper anyway.

          So what are you actually going to do differently this time?

          Gareth
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: DAY + 2 * HOUR, tone: 'upset', language: 'en' },
  },
  {
    id: 'abuse',
    subject: 'you lot',
    customer: { name: 'Kev D', address: 'kevd_77@postbox.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 3 * HOUR + 41,
        text: letter`
          what kind of idiots run this place. switch broke after 2 WEEKS and your stupid form wont even let me upload a photo. bunch of useless clowns the lot of you, my dog could do a better job

          refund. now. or i swear ill be down that shop of yours and you wont like it
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 3 * HOUR + 41, tone: 'upset', language: 'en' },
  },
  {
    id: 'sarcasm',
    subject: 'Well done everyone',
    customer: { name: 'Fiona Battersby', address: 'fiona.battersby@inkwell.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 22 * HOUR,
        text: letter`
          Oh, bravo. I order one brass wall light and you send me two left halves of two different ones. Truly inspired packing. And how thoughtful of you to include the returns slip for somebody called Derek.

          I'm sure Derek is having a lovely evening with my right half. Do let me know when the two of us may swap. No rush, I enjoy sitting in the dark.

          Fiona Battersby
          TF-41190
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 22 * HOUR, tone: 'upset', language: 'en' },
  },
  {
    id: 'curt-answer',
    subject: 'Return of the Mill table lamp',
    customer: { name: 'Judith Amory', address: 'judith.amory@larkfield.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * DAY + 6 * HOUR,
        text: letter`
          Dear team,

          I'd like to send back the Mill table lamp. It is lovely, only far too tall for my desk. I was in hospital for most of October and didn't get round to opening the box until this week, so I know I'm a few days past the thirty. Is there anything you can do?

          Kind regards
          Judith Amory
        `,
      },
      {
        from: 'agent',
        minutesAgo: 2 * DAY + 2 * HOUR,
        text: letter`
          As stated in our terms, returns are accepted within 30 days. Your order is outside this period.
        `,
      },
      {
        from: 'customer',
        minutesAgo: 2 * DAY + HOUR,
        text: letter`
          I did read the terms, and I said so. I was only asking. I must say I hadn't expected to be answered quite like that, I felt rather foolish for having written at all.

          I've bought from you for nine years. I suppose that counts for nothing.

          J. Amory
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 2 * DAY + HOUR, tone: 'upset', language: 'en' },
  },
  {
    id: 'charged-twice',
    subject: 'Re: Charged twice for TF-40655',
    customer: { name: 'Tomasz Wieczorek', address: 'tomasz.w@orlikpost.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 4 * DAY + 5 * HOUR,
        text: letter`
          Hi, my card shows two payments of £129.00 to you on the 12th, but I only bought one floor lamp (TF-40655). Could you look into it please?

          Tomasz
        `,
      },
      {
        from: 'agent',
        minutesAgo: 4 * DAY,
        text: letter`
          Hi Tomasz,

          The second amount is only a reservation. It is not a real payment and will disappear by itself within three days, so there's nothing we need to do.

          Robin
        `,
      },
      {
        from: 'customer',
        minutesAgo: 7 * HOUR + 25,
        text: letter`
          That was wrong, I'm afraid. It's been four days and I have just had my bank on the line for half an hour. Both payments are settled. Not reserved, settled, with two different references:

          12/11  TALLOW FINCH  ref 88120447  £129.00
          12/11  TALLOW FINCH  ref 88120451  £129.00

          Because of that second one my rent bounced and they charged me £25. I'd have sorted this on Monday if you hadn't told me to wait. Please refund the £129 today and tell me what happens about the £25.

          Tomasz Wieczorek

          On 16 November Robin Vale wrote:
          > The second amount is only a reservation. It is not a real payment and
          > will disappear by itself within three days, so there's nothing we need
          > to do.
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 7 * HOUR + 25, tone: 'upset', language: 'en' },
  },
];
