import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'thanks-for-contacting',
  side: 'agent',
  match: [
    '[(thank you|thanks) (so much|very much|kindly)? for (contacting us|contacting me|contacting our|reaching out to us|reaching out to me|getting in touch with us|getting in touch|writing to us|writing in|emailing us|messaging us|reaching us|writing us|connecting with us|your message|your email|your mail|your enquiry|your inquiry|your query)]$',
    '[(thank you|thanks) (so much|very much|kindly)? for (contacting us|reaching out to us|getting in touch with us|getting in touch|writing to us|writing us|reaching us|emailing us|messaging us|reaching out)] (today|and|we|i)',
    '[(thank you|thanks) (so much|very much|kindly)? for reaching out]$',
    '[(thank you|thanks) (so much|very much|kindly)? for contacting .{0,2} (support|service|services|team|care|helpdesk|desk)]$',
  ],
  unless: [
    '(contacting|reaching|getting) .{0,3} (your|their|his|her|the) .{0,2} (support|service|team|bank|courier|desk|care)',
  ],
  says: 'An opening that fits every mail may sound automatic. Thank them for the thing they wrote or sent.',
  instead: ['thank you for telling me about this'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: +0.87 politeness for thanks; Packard and Berger 2021 on concrete words',
  moves: { warmth: -0.02, empathy: -0.03 },
  weight: 0.2,
  applies: ['any'],
};

export default rule;
