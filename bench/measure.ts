/** Processor time of a run in milliseconds: steadier than the clock where others share the machine. */
export function timeOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints a row: a name and what was measured. */
export function tell(name: string, figures: string): void {
  console.log(`${name.padEnd(66)} ${figures}`);
}

/** Prints the median, the least and the most of some times. */
export function tellTimes(name: string, times: readonly number[], digits = 2): void {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const [middle, from, to] = [median(times), least, most].map((time) => time.toFixed(digits));
  tell(name, `median ${middle} ms  min ${from}  max ${to}`);
}

/** Times a run many times, after a warm-up. */
export function measure(name: string, run: () => unknown, runs = 40, warmUp = 10): void {
  for (let index = 0; index < warmUp; index++) run();
  tellTimes(
    name,
    Array.from({ length: runs }, () => timeOf(run)),
  );
}

/** The median ratio of two runs, taken turn by turn, so that a machine that drifts drifts for both. */
export function ratioOf(a: () => unknown, b: () => unknown, runs = 30, warmUp = 10): number {
  for (let index = 0; index < warmUp; index++) [a, b].map(timeOf);
  return median(Array.from({ length: runs }, () => timeOf(a) / timeOf(b)));
}
