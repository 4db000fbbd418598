import { NOTICES } from './mail-phrases.ts';

const REPLY_ABOVE =
  /^[\s#*_=\-\u2014]*(?:please )?(?:type|write|reply|add|enter) (?:your )?(?:reply|response|answer)?.{0,12}above this line.*$|##-.{4,80}-##/i;
const DISCLAIMER =
  /\b(?:this (?:e-?mail|message|communication)(?: and any (?:attachments?|files))?.{0,60}(?:confidential|intended|privileged)|intended (?:solely|only) for|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|registered (?:in england|office)|please consider the environment|virus[- ]free|confidentiality notice|unsubscribe (?:here|from)|external (?:e-?mail|sender)[ :].{0,60}(?:caution|links))\b/i;
const CODE =
  /^\s*(?:at \S+ ?\(.*:\d+(?::\d+)?\)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*\s.*|\[?\d\d:\d\d:\d\d\]?[\s.,].*|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE)\]?[\s:].*|Traceback \(most recent call last\):.*|File ".*", line \d+.*|(?:[\w$]+\.)+\w*(?:Exception|Error)\b.*|caused by: .*|\$ \S.*|(?:GET|POST|PUT|DELETE) \/\S* .*|<\/?[a-z][^>]*>\s*|[{}[\]();,]+|"[^"]+"\s*:\s*\S.*|(?:const|let|var|import|function|class|return|SELECT|INSERT)\s.*[;{(]\s*|0x[0-9a-f]+.*)$/;
const FENCE = /^\s*(?:```|''')/;

/** So much of a line tells its kind. */
const LOOK_AT = 240;

/** Which lines a machine wrote or a person pasted: reply markers, disclaimers to the end of their paragraph, logs, code. */
export function machineLines(lines: readonly string[]): boolean[] {
  const marks = lines.map(() => false);
  let isFenced = false;
  let inDisclaimer = false;
  lines.forEach((whole, at) => {
    const line = whole.slice(0, LOOK_AT);
    if (line.trim() === '') inDisclaimer = false;
    if (FENCE.test(line)) {
      const closes = isFenced || lines.slice(at + 1).some((later) => FENCE.test(later));
      marks[at] = closes;
      isFenced = closes && !isFenced;
      return;
    }
    if (DISCLAIMER.test(line) || NOTICES.some((notice) => notice.test(line))) inDisclaimer = true;
    marks[at] = isFenced || inDisclaimer || REPLY_ABOVE.test(line) || CODE.test(line);
  });
  return marks;
}
