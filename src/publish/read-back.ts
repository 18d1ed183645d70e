import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeWorld } from '../door/world.ts';
import type { EditionRecord } from '../editions/manifest.ts';
import { sourceOutline } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import type { Finding } from '../verify/finding.ts';
import type { EditionToVerify } from '../verify/verify-together.ts';

/** What keeps editions from being published. A PDF that stands is read too: an e-book has its pages. */
export async function readBack(
  root: Root,
  made: readonly EditionToVerify[],
  folder: string,
  standing: readonly EditionRecord[],
): Promise<Finding[]> {
  // Loaded only here: a build that does not verify starts without the readers.
  const { verifyTogether } = await import('../verify/verify-together.ts');
  const pdf = standing.find(({ format }) => format === 'pdf');
  const beside =
    pdf && made.some(({ format }) => format === 'epub')
      ? [{ name: pdf.file, format: pdf.format, bytes: await readFile(join(folder, pdf.file)) }]
      : [];
  const verified = await verifyTogether([...beside, ...made], sourceOutline(root), nodeWorld());
  return verified
    .filter(({ name }) => made.some((edition) => edition.name === name))
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error');
}
