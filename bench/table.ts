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

/** How the first compares with each of the others: by the time that a job takes, or by jobs in a time. */
export function printRatios(
  [ours, ...others]: readonly { name: string }[],
  [first, ...costs]: readonly Cost[],
  by: 'time' | 'rate',
): void {
  if (!ours || !first) return;
  const ratio = (a: number, b: number): string => (by === 'time' ? a / b : b / a).toFixed(2);
  console.log(`\n${ours.name}, beside`);
  for (const [index, { wall, cpu }] of costs.entries()) {
    const clock = `${ratio(first.wall, wall)} times the ${by}`;
    console.log(`- ${others[index]?.name}: ${clock} (${ratio(first.cpu, cpu)} by processor time)`);
  }
}
