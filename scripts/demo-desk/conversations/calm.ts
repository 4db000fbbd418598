import { DAY, type DeskConversation, HOUR } from '../desk-conversation.ts';
import { letter } from '../letter.ts';

/** Ordinary business: questions, a fault report, work between colleagues. */
export const calm: readonly DeskConversation[] = [
  {
    id: 'new-address',
    subject: 'Change of address for TF-41377',
    customer: { name: 'Ottilie Crane', address: 'ottilie@craneletters.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 6,
        text: letter`
          Hi there,

          I ordered ten minutes ago and my computer filled in my old flat. Could you send TF-41377 to 14 Tanner's Row, Whitby YO21 4QX instead? If it has already gone to packing just tell me and I'll ring the people who live there now.

          Thanks!
          Ottilie
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 6, tone: 'calm', language: 'en' },
  },
  {
    id: 'dimmer',
    subject: 'Does the Harbour pendant work with a dimmer?',
    customer: { name: 'Anselm Okafor', address: 'anselm@okaforstudio.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: DAY + 7 * HOUR,
        text: letter`
          Hello, quick one: does the Harbour pendant work with an ordinary trailing edge dimmer, or do I need a special one?

          Anselm
        `,
      },
      {
        from: 'colleague',
        minutesAgo: DAY + 5 * HOUR,
        text: letter`
          Hi Anselm,

          A trailing edge dimmer is just right. The bulb that comes with the pendant dims down to about ten per cent; below that it may flicker a little, so I'd set the dimmer's lower limit there.

          If you tell me the make of your dimmer I can check it against our list.

          Best,
          Sam
        `,
      },
    ],
    truth: { needsAnswer: false, waitingSinceMinutesAgo: null, tone: 'calm', language: 'en' },
  },
  {
    id: 'schedule-feature',
    subject: 'Dusk app: separate times for weekends?',
    customer: { name: 'Dev Malhotra', address: 'dev@paperkites.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * DAY + 9 * HOUR,
        text: letter`
          Hi,

          Is there a way to give the Dusk lamps one wake-up time for weekdays and another for the weekend? I can only find a single schedule per lamp. If it isn't possible yet, is it planned? And does the app have an export of the settings, so that I don't have to type them again for the second lamp?

          Thanks,
          Dev
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 2 * DAY + 9 * HOUR, tone: 'calm', language: 'en' },
  },
  {
    id: 'app-crash',
    subject: 'Dusk desktop app 3.2.1 crashes on start (log attached)',
    customer: { name: 'Ilse Verhoeven', address: 'ilse@kiln.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 18 * HOUR,
        html: letter`
          <p>Hi,</p>
          <p>since the update to 3.2.1 the desktop app exits right after the splash screen. Linux, kernel 6.12, Wayland. 3.2.0 is fine. Log:</p>
          <pre><code>[error] fatal: could not kill stale worker 4471, aborting
          TypeError: Cannot read properties of undefined (reading 'lamps')
              at restoreScenes (dusk/scenes.js:212:31)
              at async boot (dusk/main.js:88:5)
          [warn] bad state file, panic handler invoked
          Aborted (core dumped), exit code 134</code></pre>
          <p>Deleting <code>~/.config/dusk/scenes.json</code> gets it running again, so I suppose an empty scene list isn't expected there. Happy to test a build.</p>
          <p>Regards<br>Ilse</p>
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 18 * HOUR, tone: 'calm', language: 'en' },
  },
  {
    id: 'hotel-quote',
    subject: 'RE: Quotation 48 x Lantern wall light, purchase ref. 7731-B',
    customer: { name: 'Katharina Lindqvist', address: 'k.lindqvist@nordwynhotels.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: 3 * DAY + 4 * HOUR,
        cc: [{ name: 'Procurement', address: 'procurement@nordwynhotels.example' }],
        html: letter`
          <div class="WordSection1">
          <p>Dear Mr Vale,</p>
          <p>Further to our call, please provide a formal quotation for 48 Lantern wall lights (brushed steel), delivery to our Ghent property in the second week of January, including freight and duties.</p>
          <p>Kind regards,</p>
          <p><b>Katharina Lindqvist</b><br>Senior Buyer, Interiors<br>Nordwyn Hotels NV</p>
          <p><small>This e-mail and any attachment are confidential and intended solely for the addressee. If you are not the intended recipient, any disclosure, copying or reliance is strictly prohibited and may be unlawful. Please delete this message and notify the sender immediately. Nordwyn Hotels NV accepts no liability for damage caused by any virus transmitted by this e-mail. Please consider the environment before printing.</small></p>
          </div>
        `,
      },
      {
        from: 'agent',
        minutesAgo: 3 * DAY,
        text: letter`
          Dear Ms Lindqvist,

          Thank you. The quotation needs our workshop's dates for January, which I shall have tomorrow. You'll have it by Thursday noon.

          Kind regards,
          Robin Vale
        `,
      },
      {
        from: 'customer',
        minutesAgo: 8 * HOUR,
        cc: [
          { name: 'Procurement', address: 'procurement@nordwynhotels.example' },
          { name: 'Bram De Wachter', address: 'b.dewachter@nordwynhotels.example' },
        ],
        html: letter`
          <div class="WordSection1">
          <p>Dear Mr Vale,</p>
          <p>We have not received the quotation announced for Thursday. Our budget round closes on Monday at 12:00 CET; offers received after that time cannot be considered. Please advise by return.</p>
          <p>Kind regards,</p>
          <p><b>Katharina Lindqvist</b><br>Senior Buyer, Interiors<br>Nordwyn Hotels NV</p>
          <p><small>This e-mail and any attachment are confidential and intended solely for the addressee. If you are not the intended recipient, any disclosure, copying or reliance is strictly prohibited and may be unlawful. Please delete this message and notify the sender immediately.</small></p>
          <p><b>From:</b> Robin Vale<br><b>Subject:</b> RE: Quotation 48 x Lantern wall light</p>
          <blockquote><p>The quotation needs our workshop's dates for January, which I shall have tomorrow. You'll have it by Thursday noon.</p></blockquote>
          </div>
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: 8 * HOUR, tone: 'uneasy', language: 'en' },
  },
  {
    id: 'note-only',
    subject: 'Spare glass for a 1998 Finch lantern',
    customer: { name: 'Rupert Hallam', address: 'rupert.hallam@oldquarry.example' },
    messages: [
      {
        from: 'customer',
        minutesAgo: DAY + 21 * HOUR,
        text: letter`
          Hello,

          I have a Finch lantern from about 1998, the one with the hinged lid, and one of the four panes has gone. It measures 92 by 141 mm. Do you still have glass for it, or could you tell me who might cut one?

          Regards,
          Rupert Hallam
        `,
      },
      {
        from: 'colleague',
        minutesAgo: DAY + 18 * HOUR,
        internal: true,
        text: letter`
          Asked the workshop. Nothing in stock, but Maureen says there's a drawer of old panes she can look through on Friday. Robin, could you answer him once she's back?
        `,
      },
    ],
    truth: { needsAnswer: true, waitingSinceMinutesAgo: DAY + 21 * HOUR, tone: 'calm', language: 'en' },
  },
];
