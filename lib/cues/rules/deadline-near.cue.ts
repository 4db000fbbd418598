import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'deadline-near',
  side: 'customer',
  match: [
    '[(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) (is|are|starts|leaves|departs|begins) (already|only|on|this|next|early|later)? .? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) (tomorrow|tonight)]',
    '[(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) is in .{1,2} (hours|days)]',
    '[(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) is .{1,3} (hours|days) (away|off)]',
    '[(i|we) (am|are)? (fly|flying|leave|leaving|travel|travelling|depart|departing) (out|off|for .|to .)? (on|this|early)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(i|we) (am|are)? (fly|flying|leave|leaving|travel|travelling|board|boarding) .{0,3} in .{1,2} (hours|days)]',
    '[(i|we) (am|are) getting married (on|this)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(thesis|essay|assignment|application|report|paper|coursework|dissertation|rent|balance|bill|fee|fees|tuition|payment|deposit|instalment|installment|premium|return|invoice) (is|are)? due (by|on|this|in by)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(i|we) (am|are)? (go|going) live (on|this|next|already)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(i|we) (am|are)? (launching|opening|moving|completing|presenting|present|submit|submitting|defend) .{0,4} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '(need|needs|require|requires|must|has to|have to|got to|gotta) .{0,10} [(by|before|until|till) (end of|the end of)? (today|tonight|tomorrow|midnight|noon)]',
    '(i|we) (really|urgently|also|do|still)? need .{0,6} [(by|before) (this)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(visa|passport|licence|license|permit|contract|lease|offer|trial|voucher|certificate|domain|insurance|cover|policy|registration|deadline) (ends|end|expires|expire|expiring|runs out|lapses|closes) (on|this|at)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
  ],
  unless: [
    '(was|were|had|if) .{0,5} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(any|there|which|what|book|booking|reserve|next|another|cheapest|only) .{0,3} (wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva)',
    '(no|not) .{0,2} (rush|hurry|urgent) .{0,10} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(every|each|usually|normally) .{0,3} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (evening|night)? class',
    '(wait|stay|hold|closed|close|open|sleep|rest|pause|last|keep|leave|out|away) .{0,5} (until|till|before) .{0,3} (today|tonight|tomorrow|midnight|noon)',
    '(no|not|never) .{0,2} (need|needs|have|has|must) .{0,12} (today|tonight|tomorrow|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(you|they|he|she|it) (said|told|promised) .{0,16} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'due .{0,8} (already|just) paid',
  ],
  says: 'A date is close. Say first whether it can still be done, and what you will do by when.',
  instead: [],
  source: 'Toister 2020, more than 3,200 people, on awaited answer times; House style: a near date comes first',
  moves: {},
  raises: ['urgent'],
  weight: 0,
  applies: ['any'],
};

export default rule;
