// Adds up a run: one for each step, and the tests that the test runner's reports tell of.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let passed = 0;
let failed = 0;
for (const line of readFileSync(join(folder, 'steps'), 'utf8').trim().split('\n')) {
  if (line === 'passed') passed += 1;
  else failed += 1;
}
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
