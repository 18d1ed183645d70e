// Prints how much of each room of src the tests have run, from what `vitest run --coverage` measured.
// The command runs as a process of its own in its tests: what only it uses counts as not run.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const summary = JSON.parse(readFileSync('.cache/coverage/coverage-summary.json', 'utf8'));
const rooms = new Map();
for (const [file, { lines, branches }] of Object.entries(summary)) {
  const room = file === 'total' ? 'all of it' : roomOf(relative('src', file).split('/'));
  const sum = rooms.get(room) ?? { lines: [0, 0], branches: [0, 0] };
  for (const [key, { covered, total }] of Object.entries({ lines, branches })) {
    sum[key][0] += covered;
    sum[key][1] += total;
  }
  rooms.set(room, sum);
}

console.log(row('covered', 'lines', 'branches'));
for (const [room, { lines, branches }] of rooms)
  console.log(row(room, share(lines), share(branches)));

function roomOf(path) {
  return path.slice(0, path[0] === 'render' ? Math.min(2, path.length - 1) : 1).join('/');
}

function row(room, lines, branches) {
  return `${room.padEnd(16)} ${lines.padStart(7)} ${branches.padStart(9)}`;
}

function share([covered, total]) {
  return total === 0 ? '–' : `${((100 * covered) / total).toFixed(1)}%`;
}
