import { isReplyAboveLine } from './mail-heads.ts';
import { noticeLines } from './notices.ts';

const CODE =
  /^\s*(?:at \S+ ?\(.*:\d+(?::\d+)?\)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*\s.*|\[?\d\d:\d\d:\d\d\]?[\s.,].*|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE)\]?[\s:].*|Traceback \(most recent call last\):.*|File ".*", line \d+.*|(?:[\w$]+\.)+\w*(?:Exception|Error)\b.*|caused by: .*|\$ \S.*|(?:GET|POST|PUT|DELETE) \/\S* .*|<\/?[a-z][^>]*>\s*|[{}[\]();,]+|"[^"]+"\s*:\s*\S.*|(?:const|let|var|import|function|class|return|SELECT|INSERT)\s.*[;{(]\s*|0x[0-9a-f]+.*)$/;
const FENCE = /^\s*(?:```|''')/;

/** So much of a line tells its kind. */
const LOOK_AT = 240;

/** Which lines a machine wrote or a person pasted: reply markers, disclaimers to the end of their paragraph, logs, code. */
export function machineLines(lines: readonly string[]): boolean[] {
  const marks = lines.map(() => false);
  let isFenced = false;
  const notices = noticeLines(lines);
  lines.forEach((whole, at) => {
    const line = whole.slice(0, LOOK_AT);
    if (FENCE.test(line)) {
      const closes = isFenced || lines.slice(at + 1).some((later) => FENCE.test(later));
      marks[at] = closes;
      isFenced = closes && !isFenced;
      return;
    }
    marks[at] = isFenced || notices[at] === true || isReplyAboveLine(line) || CODE.test(line);
  });
  return marks;
}
