/** Everything painted is tagged or an artifact, and never one inside the other: ISO 14289-1 7.1. */
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { ContentEvent, MarkedContent } from '../../read/pdf/content.ts';
import type { PageReading, PdfReading } from '../../read/pdf/read.ts';
import { ancestors, isArtifact } from '../../read/pdf/text.ts';
import type { Fault } from '../finding.ts';
import { claimsOf } from './claims.ts';

export function content(reading: PdfReading): Fault[] {
  const claims = claimsOf(reading);
  return reading.pages.flatMap((page) => {
    const isTagged = (sequence: MarkedContent): boolean =>
      sequence.mcid !== undefined && claims.has(sequence.form ?? page.page.key, sequence.mcid);
    return [
      ...untagged(page, isTagged),
      ...nesting(page, isTagged),
      ...(page.content.unbalanced
        ? [
            {
              ruleId: 'pdf-content-balance' as const,
              reason: 'Marked content is opened and not closed, or closed and not opened.',
              place: { page: page.page.number },
            },
          ]
        : []),
    ];
  });
}

/** One fault for each stretch of content that is neither. */
function untagged(
  { page, content: painted, runs }: PageReading,
  isTagged: (sequence: MarkedContent) => boolean,
): Fault[] {
  const faults: Fault[] = [];
  let text = 0;
  let stretch: { words: string; shapes: boolean } | undefined;
  const close = (): void => {
    if (!stretch) return;
    const words = normalizeSpace(stretch.words);
    if (words !== '' || stretch.shapes) {
      const what = words === '' ? 'Lines or a picture' : `The text “${words}”`;
      const reason = `${what} is neither in the structure tree nor an artifact.`;
      faults.push({ ruleId: '7.1-3', reason, place: { page: page.number } });
    }
    stretch = undefined;
  };
  for (const event of painted.events) {
    if ('sequence' in event) continue;
    const run = event.kind === 'text' ? runs[text++] : undefined;
    if (isLoose(event, isTagged)) {
      stretch ??= { words: '', shapes: false };
      stretch.words += run?.text ?? '';
      stretch.shapes ||= event.kind !== 'text';
    } else close();
  }
  close();
  return faults;
}

function isLoose(
  event: Exclude<ContentEvent, { sequence: MarkedContent }>,
  isTagged: (sequence: MarkedContent) => boolean,
): boolean {
  return !isArtifact(event.within) && !ancestors(event.within).some(isTagged);
}

function nesting(
  { page, content: painted }: PageReading,
  isTagged: (sequence: MarkedContent) => boolean,
): Fault[] {
  return painted.events.flatMap((event): Fault[] => {
    if (event.kind !== 'open') return [];
    const around = ancestors(event.sequence.parent);
    const place = { page: page.number };
    if (event.sequence.tag === 'Artifact' && around.some(isTagged)) {
      return [{ ruleId: '7.1-1', reason: 'An artifact stands inside tagged content.', place }];
    }
    if (isTagged(event.sequence) && around.some(({ tag }) => tag === 'Artifact')) {
      return [{ ruleId: '7.1-2', reason: 'Tagged content stands inside an artifact.', place }];
    }
    return [];
  });
}
