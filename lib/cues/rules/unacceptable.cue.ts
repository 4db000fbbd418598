import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'unacceptable',
  side: 'customer',
  match: [
    '[(unacceptable|inexcusable|unforgivable|disgraceful|shameful|appalling|shambolic)]',
    '[not (really|at all|remotely|even|nearly|simply|just)? (acceptable|good enough)]',
    '[(a|an|absolute|total|complete|utter|such) (disgrace|shambles|farce|scandal|outrage)]',
    '[(service|company|support|delivery) (is|was) (a|an)? .? joke]',
    '[(shocking|terrible|awful|appalling|dreadful|atrocious|horrendous|abysmal|poor|worst|shoddy|lousy|horrible|disgusting) (customer)? (service|support|communication|experience|treatment|quality|care)]',
    '[(should|ought) .{0,2} be ashamed]',
    '[shame on you]',
    '[(am|are|was|were) .? disgusted]',
    '[expected (much|far|so much)? better]',
  ],
  unless: [
    '(not|never|no|hardly) .{0,2} (unacceptable|poor|terrible|awful|worst|disgrace)',
    'unacceptable (file|format|characters|password|input|value)',
    '(appalling|disgraceful|shocking) (weather|traffic|news|film|story|road|roads)',
    '(if|in case|whether) .{0,6} not',
    '(english|picture|photo|photos|scan|signal|eyesight|camera|light|french|german|spanish) .{0,3} not',
    '(quality) .{0,4} (photo|photos|picture|pictures|image|scan|video|screenshot|recording)',
    '(sorry|apologise) .{0,3} (poor|terrible|awful)',
    'expected better (weather|signal|battery|results)',
    'only a joke',
  ],
  says: 'This is a plain complaint about the service. Name what fell short before anything else.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that names the loss does most',
  moves: {},
  raises: ['complaint'],
  weight: 0,
  applies: ['any'],
};

export default rule;
