import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

const nobody = { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'calm', language: 'en' } as const;

/**
 * Mail nobody waits behind. Desks know out-of-office notes and bounces by their headers (`system`);
 * newsletters and carriers' notices reach the inbox like a customer's mail.
 */
export const machines: readonly DeskConversation[] = [
  {
    id: 'newsletter',
    subject: 'Glow Trade Weekly: five shades everybody will want in spring',
    customer: { name: 'Glow Trade Weekly', address: 'news@glowtrade.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 12 * HOUR + 15,
        html: letter`
          <table><tbody><tr><td>
          <h2>Five shades everybody will want in spring</h2>
          <p>Rattan is out, pleats are in. We asked twelve buyers what they'll be ordering, and the answer surprised even us.</p>
          <p><a href="https://glowtrade.example/spring">Read the full story</a></p>
          <h3>Also this week</h3>
          <ul><li>Don't miss our webinar: lighting small flats</li><li>Last chance: 20% off fair tickets</li></ul>
          <p><small>You are receiving this because you signed up at a trade fair. <a href="https://glowtrade.example/out">Unsubscribe</a> or <a href="https://glowtrade.example/prefs">change your preferences</a>.</small></p>
          </td></tr></tbody></table>
        `,
      },
    ],
    truth: nobody,
  },
  {
    id: 'out-of-office',
    subject: 'Automatic reply: Your Tallow & Finch quotation',
    customer: { name: 'Piers Montague', address: 'p.montague@harrowgate-interiors.example' },
    messages: [
      {
        from: 'agent',
        minutesAgo: 2 * DAY + 3 * HOUR,
        text: letter`
          Dear Mr Montague,

          The quotation you asked for is ready; you can accept it with the link in your account until the end of the month. I'm glad to go through it with you on the phone.

          Kind regards,
          Robin Vale
        `,
      },
      {
        from: 'system',
        minutesAgo: 2 * DAY + 3 * HOUR - 1,
        author: { name: 'Piers Montague', address: 'p.montague@harrowgate-interiors.example' },
        text: letter`
          Thank you for your message. I am out of the office until Monday the 30th with limited access to email. In urgent cases please contact my colleague Edie Shaw on extension 14.

          Piers Montague
        `,
      },
    ],
    truth: nobody,
  },
  {
    id: 'carrier-notice',
    subject: 'Collection booked for Monday (do not reply)',
    customer: { name: 'Swiftwren Parcels', address: 'no-reply@swiftwren.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 19 * HOUR,
        text: letter`
          Your collection SW-5580213 has been booked.

          Date: Monday, 08:00 to 12:00
          Parcels: 31
          Site: Tallow & Finch, Unit 4, Ropewalk

          This is an automated message. Please do not reply to this email; this mailbox is not monitored.
        `,
      },
    ],
    truth: nobody,
  },
  {
    id: 'bounce',
    subject: 'Undelivered mail returned to sender',
    customer: { name: 'Mail Delivery System', address: 'mailer-daemon@tallowfinch.example' },
    messages: [
      {
        from: 'system',
        minutesAgo: 4 * DAY + 2 * HOUR,
        text: letter`
          This is the mail system at host post.tallowfinch.example.

          I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

          <dan.whitlock@brokmail.example>: Host or domain name not found. Name service error for name=brokmail.example type=MX: Host not found
        `,
      },
    ],
    truth: nobody,
  },
];
