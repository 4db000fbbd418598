import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

/** Customers who are worried, lost, let down or grieving rather than angry. */
export const uneasy: readonly DeskConversation[] = [
  {
    id: 'wont-pair',
    subject: 'The lamp and the telephone',
    customer: { name: 'Dorothy Penhale', address: 'd.penhale@seaviewmail.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 9 * HOUR + 30,
        text: letter`
          Dear Sir or Madam,

          My grandson gave me one of your Dusk lamps for my eightieth and he has gone back to Leeds now. The leaflet says to "pair" it. I pressed the button underneath as in the picture and it blinks blue at me, but then the telephone asks for a code and I don't know what code is meant. I tried the one from my bank card but of course that was not it.

          I am sorry to trouble you with this. I don't understand these things very well and I am a little afraid I have broken it.

          Could somebody tell me slowly, one step after the other, what to press?

          Yours faithfully,
          Dorothy Penhale (Mrs)
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 9 * HOUR + 30, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'cracked-candles',
    subject: 'Two cracked candles in TF-41022',
    customer: { name: 'Helen Asquith', address: 'helen@asquithgarden.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: DAY + 4 * HOUR,
        text: letter`
          Good afternoon,

          My set of six beeswax pillars came today, thank you for sending them so quickly. Unfortunately two of them are cracked right through, I think because there was no paper between the layers. It's a bit of a disappointment as they were meant for my sister's table on Saturday.

          I'd be grateful if you could replace the two, or let me know what you suggest. I can send a photograph if it helps.

          With best wishes,
          Helen Asquith
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: DAY + 4 * HOUR, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'any-update',
    subject: 'Repair R-2218: any update?',
    customer: { name: 'Leila Haddad', address: 'leila.haddad@quaymail.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 7 * DAY + HOUR,
        text: letter`
          Hi, I sent my reading lamp in for repair two weeks ago (R-2218). Do you know yet when I'll get it back?

          Thanks, Leila
        `,
      },
      {
        from: 'customer',
        minutesAgo: 4 * DAY + 3 * HOUR,
        text: letter`
          Hello, just checking whether you saw my message from last week about R-2218. Any news?

          Leila
        `,
      },
      {
        from: 'customer',
        minutesAgo: 11 * HOUR,
        text: letter`
          Hello again, this is the third time I'm writing. Any update on R-2218, please? I still haven't heard anything from anybody and I'm starting to wonder whether the parcel ever reached you. It was my father's lamp and I would hate for it to be lost.

          Leila Haddad
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 7 * DAY + HOUR, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'bereavement',
    subject: 'Account of Moira Strachan',
    customer: { name: 'Ewan Strachan', address: 'ewan.strachan@glenpost.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 16 * HOUR,
        text: letter`
          Hello,

          I'm writing about my wife's Bulb Club membership. Moira passed away on the 2nd. A box came yesterday with her name on it and I have to say I just sat down in the hall with it for a while.

          Could you please close her account and stop the boxes. I don't have her password. If you need the certificate I can send a copy, I've had to send it to everybody else.

          Ewan Strachan
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 16 * HOUR, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'hot-cable',
    subject: 'URGENT cable of night light got hot',
    customer: { name: 'Bethan Rees', address: 'bethan.rees@valleynet.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 48,
        text: letter`
          Hello, please can somebody look at this quickly.

          We have your Owl night light in our little boy's room, he's three. Tonight I smelled something like burnt plastic and the cable just behind the plug was so hot that I couldn't hold it. There's a brown mark on the wall socket. I've pulled it out and he's asleep in our room now, everybody is fine.

          Is it safe to use the second one we have? And should I keep the broken one for you or throw it away? I'm quite shaken to be honest.

          Bethan
          07700 900 318
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 48, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'not-my-english',
    subject: 'question for lamp no light',
    customer: { name: 'Nguyễn Thị Lan', address: 'lan.nguyen@sunrice.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 13 * HOUR + 20,
        text: letter`
          Hello dear shop,

          I buy lamp Willow in last month. First week is very good. Now it make light only sometime, then dark, then again light. I already change the bulb two time, is same problem. I must to study in the night for my exam so it is difficult for me.

          Please how can I do? I have still the paper of buying. Sorry for my english, I hope you can understand.

          Thank you so much
          Lan
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 13 * HOUR + 20, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'no-subject',
    subject: '',
    customer: { name: 'Jas', address: 'jaskirat.bhogal@mobilepost.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * HOUR + 8,
        text: letter`
          hiya where is my parcel?? says delivered but nothing here and neighbours dont have it either

          Sent from my phone
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 2 * HOUR + 8, tone: 'uneasy', language: 'en' },
  },
];
