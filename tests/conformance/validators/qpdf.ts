/** qpdf: the syntax of a PDF file, its cross-reference table and its streams. */
import { run, twoAtATime } from '../run.ts';
import type { Finding } from '../finding.ts';

/** Checks PDF files; a warning is a finding too. */
export async function qpdf(files: readonly string[]): Promise<Finding[]> {
  const findings = await twoAtATime(files, async (file): Promise<Finding[]> => {
    const { code, stderr } = await run('qpdf', ['--check', file]);
    if (code === 0) return [];
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.map((message) => ({ file, rule: code === 3 ? 'warning' : 'error', message }));
  });
  return findings.flat();
}
