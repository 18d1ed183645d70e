/**
 * A thread beside the one that reads, which may be too busy to answer: ends the process when a file
 * takes too much time or memory, and when the process that asked is gone.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { readingLimits, type PassedLimit } from './reading-limits.ts';

const begun = workerData as Int32Array<SharedArrayBuffer>;
const parent = process.ppid;
const megabyte = 1024 * 1024;
const standardError = 2;

let counted = 0;
let since = process.cpuUsage();
let begunAt = performance.now();

setInterval(() => {
  if (process.ppid !== parent) end();
  if (process.memoryUsage.rss() > readingLimits.megabytes * megabyte) end('memory');
  const count = Atomics.load(begun, 0);
  if (count !== counted) {
    counted = count;
    since = process.cpuUsage();
    begunAt = performance.now();
  }
  if (count === 0) return;
  const { user, system } = process.cpuUsage(since);
  const { processorSeconds, seconds } = readingLimits;
  if (user + system > processorSeconds * 1_000_000) end('time');
  if (performance.now() - begunAt > seconds * 1000) end('time');
}, 50);

function end(limit?: PassedLimit): void {
  if (limit !== undefined) writeSync(standardError, limit);
  process.kill(process.pid, 'SIGKILL');
}
