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
    '[(i|we) (am|are)? (fly|flying|leave|leaving|travel|travelling) .{0,3} in .{1,2} (hours|days)]',
    '[(i|we) (am|are) getting married (on|this)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
    '[(thesis|essay|assignment|application|report|rent) is due (on|this)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]',
  ],
  unless: [
    '(was|were|had|if) .{0,5} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(any|there|which|what|book|booking|reserve|next|another|cheapest|only) .{0,3} (wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva)',
    '(no|not) .{0,2} (rush|hurry|urgent) .{0,10} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(every|each|usually|normally) .{0,3} (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(wedding|flight|exam|exams|funeral|interview|operation|surgery|birthday|party|ceremony|christening|conference|concert|festival|race|trip|holiday|honeymoon|graduation|deadline|meeting|presentation|hearing|appointment|event|train|ferry|launch|move|opening|viva) (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (evening|night)? class',
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
