/**
 * Damages files at random and has Plenary read, publish and verify them, until the time is over.
 *
 *   node fuzz/lib/fuzz/main.js [--seconds 120] [--seed 1] [--from 0] [--findings .cache/fuzz]
 *
 * What ends badly (a crash, more than 30 seconds of the processor or 1 GB, characters that are lost, an edition that does
 * not verify) is written as a case: the input, and what is wrong with it. The exit code is then 1.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseOf } from './cases.ts';
import type { Problem } from './examine-case.ts';
import { findSeeds } from './seeds.ts';

/** In seconds of the processor, which tell what a case costs however busy the machine is. */
const longest = 30;
/** On the clock, for what waits for ever or where the system does not tell. */
const longestOnClock = 300;
const mostMegabytes = 1024;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    findings: { type: 'string', default: '.cache/fuzz' },
  },
});
const seed = Number(values.seed);
const seeds = await findSeeds();
const counts = new Map<string, number>();
const end = performance.now() + Number(values.seconds) * 1000;

let child: ChildProcess | undefined;
let number = Number(values.from);
let done = 0;
for (; performance.now() < end; number += 1) {
  child ??= await startChild();
  const problem = await outcome(child, number);
  done += 1;
  if (problem === undefined) continue;
  if (problem.kind === 'hang' || problem.kind === 'death') {
    child.kill('SIGKILL');
    child = undefined;
  }
  counts.set(problem.kind, (counts.get(problem.kind) ?? 0) + 1);
  writeFinding(number, problem);
}
child?.kill();

const found = Array.from(counts, ([kind, count]) => `${count} ${kind}`).join(', ');
console.log(
  `${done} cases of seed ${seed}, numbers ${values.from} to ${number - 1}: ${found || 'nothing found'}`,
);
process.exitCode = counts.size === 0 ? 0 : 1;

interface Trouble {
  kind: Problem['kind'] | 'hang' | 'death';
  what: string;
}

async function startChild(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./child.js', import.meta.url));
  const started = fork(file, [String(seed)], {
    execArgv: [`--max-old-space-size=${mostMegabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  started.stderr?.resume();
  await new Promise((resolve) => started.once('message', resolve));
  return started;
}

/** What a case ends in: an answer, a death, or no end at all. */
function outcome(process: ChildProcess, wanted: number): Promise<Trouble | undefined> {
  return new Promise((resolve) => {
    const finish = (trouble?: Trouble): void => {
      clearInterval(timer);
      process.off('message', answered);
      process.off('exit', died);
      resolve(trouble);
    };
    const answered = ({ problem }: { problem?: Problem }): void => finish(problem);
    const died = (code: number | null): void =>
      finish({ kind: 'death', what: `The process ended with code ${code}: no memory was left.` });
    const begun = { clock: performance.now(), processor: processorSeconds(process.pid) };
    const timer = setInterval(() => {
      const took = processorSeconds(process.pid) - begun.processor;
      const waited = (performance.now() - begun.clock) / 1000;
      if (took > longest || waited > longestOnClock)
        finish({ kind: 'hang', what: `No end after ${Math.round(took)} seconds.` });
    }, 500);
    process.on('message', answered);
    process.on('exit', died);
    process.send(wanted);
  });
}

/** What a process has taken, user and system, as Linux counts it: in hundredths (proc(5)). */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function writeFinding(wanted: number, { kind, what }: Trouble): void {
  const { from, input } = caseOf(seeds, seed, wanted);
  const folder = join(values.findings, kind, `${seed}-${wanted}`);
  mkdirSync(folder, { recursive: true });
  const name = `input${'text' in input ? '.md' : extname(from)}`;
  writeFileSync(join(folder, name), 'text' in input ? input.text : input.bytes);
  const about = `Case ${wanted} of seed ${seed}, from ${from}.\n\n${kind}\n\n${what}\n`;
  writeFileSync(join(folder, 'expected.md'), about);
  console.log(`${kind} ${folder}: ${what.split('\n')[0]}`);
}
