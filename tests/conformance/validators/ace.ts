/** Ace: the accessibility of an e-book, its metadata and its documents (with axe in Chromium). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, chromiumPath, programs } from '../paths.ts';
import { run, twoAtATime } from '../run.ts';
import type { Finding } from '../finding.ts';

interface Report {
  assertions: {
    'earl:testSubject': { url: string };
    assertions: {
      'earl:test': { 'dct:title': string; 'earl:impact': string };
      'earl:result': { 'earl:outcome': string; 'dct:description': string; html?: string };
    }[];
  }[];
}

/** Checks e-books, one process each. */
export async function ace(files: readonly string[]): Promise<Finding[]> {
  return (await twoAtATime(files, judge)).flat();
}

async function judge(file: string): Promise<Finding[]> {
  const folder = mkdtempSync(join(cache, 'ace-'));
  // Ace exits 0 on a failing book: its report is what counts. With --silent it writes none.
  const { stdout, stderr } = await run(`${programs}ace-cli`, ['-f', '-o', folder, file], {
    environment: { PUPPETEER_EXECUTABLE_PATH: chromiumPath },
  });
  try {
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    return report.assertions.flatMap((subject) =>
      subject.assertions
        .filter((assertion) => assertion['earl:result']['earl:outcome'] === 'fail')
        .map((assertion) => ({
          file,
          rule: assertion['earl:test']['dct:title'],
          message: `${assertion['earl:result']['dct:description']} (${assertion['earl:test']['earl:impact']})`,
          place: `${subject['earl:testSubject'].url} ${assertion['earl:result'].html ?? ''}`,
        })),
    );
  } catch (error) {
    return [{ file, rule: 'not-judged', message: `${String(error)} ${stdout} ${stderr}` }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
