const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Area under the curve of hits against false alarms: 0.5 is chance. Ties count half. */
export function auc(is: readonly boolean[], scores: readonly number[]): number {
  const ranked = ranks(scores);
  const yes = is.filter(Boolean).length;
  const sum = is.reduce((total, one, i) => (one ? total + (ranked[i] as number) : total), 0);
  return (sum - (yes * (yes + 1)) / 2) / (yes * (is.length - yes));
}

/** Ranks from 1; equal values share the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1;
    for (let k = from; k < to; k++) found[order[k] as number] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

/** Precision, recall and their harmonic mean. */
export function prf(
  is: readonly boolean[],
  said: readonly boolean[],
): { precision: number; recall: number; f1: number } {
  const hits = is.filter((one, i) => one && said[i]).length;
  const all = is.filter(Boolean).length;
  const told = said.filter(Boolean).length;
  return {
    precision: told === 0 ? 0 : hits / told,
    recall: all === 0 ? 0 : hits / all,
    f1: all + told === 0 ? 0 : (2 * hits) / (all + told),
  };
}

/** Mean F1 over classes, each as large as any other. */
export function macroF1<Class>(is: readonly Class[], said: readonly Class[], classes: readonly Class[]): number {
  return mean(
    classes.map(
      (one) =>
        prf(
          is.map((x) => x === one),
          said.map((x) => x === one),
        ).f1,
    ),
  );
}

/** Share that is right. */
export function accuracy<Class>(is: readonly Class[], said: readonly Class[]): number {
  return is.filter((one, i) => one === said[i]).length / is.length;
}

/**
 * Expected calibration error in ten bins of equal width: how far chances are from what came true, on average. What came
 * true may be a degree, 0 … 1, and is then what its chance should be on average.
 */
export function calibrationError(is: readonly (boolean | number)[], chances: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, held: 0 }));
  chances.forEach((chance, i) => {
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    if (!bin) return;
    bin.said += chance;
    bin.held += Number(is[i]);
  });
  return bins.reduce((sum, { said, held }) => sum + Math.abs(said - held), 0) / chances.length;
}

/** Cohen's kappa of two people who judged the same things. */
export function kappa<Class>(one: readonly Class[], other: readonly Class[]): number {
  const agreed = accuracy(one, other);
  const shares = (judged: readonly Class[], as: Class) => judged.filter((x) => x === as).length / judged.length;
  const byChance = [...new Set([...one, ...other])].reduce((sum, as) => sum + shares(one, as) * shares(other, as), 0);
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
