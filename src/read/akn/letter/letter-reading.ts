/** What the steps of reading a file of Plenary's own share. */
import type { FootnoteDefinition, PhrasingContent, SectionContent } from '../../../tree/index.ts';
import type { Reading } from '../reading.ts';
import type { AknElement, AknNode } from '../xml.ts';

export interface LetterReading extends Pick<Reading, 'targetOf' | 'positionOf' | 'fromAttributes'> {
  /** The readers that call one another: notes stand among words and hold blocks. */
  readonly read: {
    phrasing(nodes: readonly AknNode[], reading: LetterReading): PhrasingContent[];
    flow(nodes: readonly AknNode[], reading: LetterReading): SectionContent[];
  };
  readonly notes: Map<AknElement, FootnoteDefinition>;
  /** The notes of the file in its order. */
  readonly order: ReadonlyMap<AknElement, number>;
  /** The job number at the foot of the first page. */
  readonly jobNumber: string | undefined;
}
