/** Microsoft's Open XML SDK validator: WordprocessingML as Office 2016 and later read it. */
import { programs } from '../paths.ts';
import { run, twoAtATime } from '../run.ts';
import type { Finding } from '../finding.ts';

const officeVersions = ['Office2016', 'Office2019', 'Microsoft365'] as const;

interface Report {
  errors: { description: string; path: string | null; xPath: string | null; id: string | null }[];
}

/** Checks Word documents, one process for each Office. */
export async function openXml(files: readonly string[]): Promise<Finding[]> {
  const runs = files.flatMap((file) => officeVersions.map((version) => ({ file, version })));
  const findings = await twoAtATime(runs, async ({ file, version }): Promise<Finding[]> => {
    const { stdout, stderr } = await run(`${programs}ooxml-validator`, [
      file,
      '--officeVersion',
      version,
    ]);
    if (!stdout.startsWith('{')) return [{ file, rule: 'not-judged', message: stderr }];
    return (JSON.parse(stdout) as Report).errors.map(({ description, path, xPath, id }) => ({
      file,
      rule: id ?? 'not-readable',
      message: `${description} (${version})`,
      ...(path !== null && { place: `${path} ${xPath ?? ''}` }),
    }));
  });
  return findings.flat();
}
