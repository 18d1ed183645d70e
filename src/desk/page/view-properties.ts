/** What every view of a document is given. */
import type { DeskDocument } from './document.ts';

export interface ViewProperties {
  document: DeskDocument;
  /** Leads to a place in the source. */
  onGo: (from: number) => void;
}
