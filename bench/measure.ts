/** Measures processes as a whole, one after another in turns, so that a busy machine hits all alike. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time; a busy machine changes it little. */
  cpu: number;
  /** Most memory that one process held, in MB. */
  memory: number;
}

export interface Contestant {
  name: string;
  /** Does the job once. */
  run: () => Promise<Cost>;
}

const gnuTime = '/usr/bin/time';

/** Runs a command and measures it. Processor time and memory need GNU time; without it they are NaN. */
export function command(words: readonly string[]): Promise<Cost> {
  const [program = '', ...rest] = existsSync(gnuTime)
    ? [gnuTime, '-f', '\n%U %S %M', ...words]
    : words;
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = (performance.now() - startedAt) / 1000;
      if (code !== 0) reject(new Error(`${words.slice(0, 3).join(' ')} failed: ${said}`));
      const [user, system, kilobytes] = (said.trim().split('\n').at(-1) ?? '')
        .split(' ')
        .map(Number);
      resolve({ wall, cpu: (user ?? NaN) + (system ?? NaN), memory: (kilobytes ?? NaN) / 1024 });
    });
  });
}

/** Costs of jobs done one after another. */
export async function inTurn(jobs: readonly (() => Promise<Cost>)[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (const job of jobs) costs.push(await job());
  return sum(
    costs,
    costs.reduce((wall, cost) => wall + cost.wall, 0),
  );
}

/** Costs of jobs done on so many processors at once. */
export async function atOnce(
  jobs: readonly (() => Promise<Cost>)[],
  processors: number,
): Promise<Cost> {
  const startedAt = performance.now();
  const waiting = jobs.values();
  const costs: Cost[] = [];
  const lane = async (): Promise<void> => {
    for (const job of waiting) costs.push(await job());
  };
  await Promise.all(Array.from({ length: processors }, lane));
  return sum(costs, (performance.now() - startedAt) / 1000);
}

function sum(costs: readonly Cost[], wall: number): Cost {
  return {
    wall,
    cpu: costs.reduce((total, { cpu }) => total + cpu, 0),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** Lets the contestants run in turns and gives the median of each. */
export async function compare(contestants: readonly Contestant[], turns: number): Promise<Cost[]> {
  const costs: Cost[][] = contestants.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, contestant] of contestants.entries()) {
      costs[index]?.push(await contestant.run());
    }
  }
  return costs.map((own) => ({
    wall: median(own.map(({ wall }) => wall)),
    cpu: median(own.map(({ cpu }) => cpu)),
    memory: median(own.map(({ memory }) => memory)),
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
