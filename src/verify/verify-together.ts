/** Verifies the editions of one document together, for some are held against others. */
import type { Format } from '../editions/formats.ts';
import type { Outline } from '../tree/outline.ts';
import type { ReadingWorld } from '../world.ts';
import { examine, type Examined } from './examine.ts';
import { findingOf, type Finding } from './finding.ts';
import type { VerifiedEdition } from './report.ts';
import { verificationRules } from './rules.ts';
import { judge } from './verify-edition.ts';

export interface EditionToVerify {
  /** The file name, which findings carry. */
  name: string;
  format: Format;
  /** Missing when the file is not there. */
  bytes?: Uint8Array;
}

/**
 * Verifies editions against the outline of their source, or says of each why there is none. They come
 * back in the order in which they were read; `begin` is told of each before.
 */
export async function verifyTogether(
  editions: readonly EditionToVerify[],
  source: Outline | NoSource,
  world: ReadingWorld,
  begin: (name: string) => void = () => undefined,
): Promise<VerifiedEdition[]> {
  const verified: VerifiedEdition[] = [];
  let pdf: Outline | undefined;
  // PDFs come first: an e-book's page list is held against the pages of its PDF.
  for (const { bytes, ...about } of [...editions].sort(pdfFirst)) {
    begin(about.name);
    const examined = bytes && (await examine(bytes, about.format, world, pdf));
    if (about.format === 'pdf') pdf ??= examined?.outline;
    const findings = !examined
      ? [findingOf({ ruleId: 'edition-missing', reason: 'The file is not there.' }, about)]
      : 'reason' in source
        ? withoutSource(examined, source, about)
        : judge(examined, source, about, world);
    verified.push({ ...about, findings: withoutRepeats(findings), ...(bytes && { bytes }) });
  }
  return verified;
}

/** Why there is no source; one that nobody names is not missed: the file is judged by itself. */
export interface NoSource {
  reason: string;
  unnamed?: boolean;
}

/** By the standards alone: what only editions of ours have is asked of none. */
function withoutSource(
  { faults }: Examined,
  { reason, unnamed }: NoSource,
  about: { name: string; format: Format },
): Finding[] {
  if (!unnamed) return [findingOf({ ruleId: 'source-missing', reason }, about)];
  const standard = faults.filter(
    ({ ruleId }) =>
      ruleId === 'edition-unreadable' || verificationRules[ruleId].standard !== 'Plenary',
  );
  return [{ ruleId: 'not-compared' as const, reason }, ...standard].map((fault) =>
    findingOf(fault, about),
  );
}

function pdfFirst(a: { format: Format }, b: { format: Format }): number {
  return Number(b.format === 'pdf') - Number(a.format === 'pdf');
}

/** What holds of every page in the same words is said once for each place. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, reason, place }) => {
    const key = JSON.stringify([ruleId, reason, place]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
