import type { Cost } from './measure.ts';

/** Prints what was measured as a table that Markdown understands. */
export function printTable(
  title: string,
  rows: readonly { name: string }[],
  costs: readonly Cost[],
): void {
  console.log(`\n${title}\n`);
  console.log('| | seconds | processor seconds | MB |');
  console.log('|---|---:|---:|---:|');
  for (const [index, { name }] of rows.entries()) {
    const { wall, cpu, memory } = costs[index] ?? { wall: NaN, cpu: NaN, memory: NaN };
    console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |`);
  }
}

/** How the first compares with the second: by the time that a job takes, or by jobs in a time. */
export function ratioLine([ours, theirs]: readonly Cost[], by: 'time' | 'rate'): string {
  if (!ours || !theirs) return '\nThere is nothing to compare with.';
  const ratio = (a: number, b: number): string => (by === 'time' ? a / b : b / a).toFixed(2);
  const what = by === 'time' ? 'times the time of the peers' : 'times the rate of the peers';
  return `\n${ratio(ours.wall, theirs.wall)} ${what} (by processor time: ${ratio(ours.cpu, theirs.cpu)})`;
}
