/** What the handlers of the XML edition share while one document is written. */
import type { Divisions } from '../../language/divisions.ts';
import type {
  FootnoteDefinition,
  Nodes,
  PhrasingContent,
  SectionContent,
} from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import type { XmlElement, XmlNode } from './element.ts';
import type { DocumentHead, Regions } from './regions.ts';

/** The writers that call one another: notes stand among words and hold blocks, annexes are documents. */
export interface Writers {
  phrasing(nodes: readonly PhrasingContent[], context: AknContext): XmlNode[];
  flow(nodes: readonly SectionContent[], context: AknContext, place: Place): XmlElement[];
  document(regions: Regions, head: DocumentHead, context: AknContext): XmlElement[];
}

/** In a hierarchy the schema allows `crossHeading`, among blocks it does not. */
export type Place = 'hierarchy' | 'blocks';

export interface AknContext {
  readonly write: Writers;
  readonly facts: Facts;
  /** The labels that divide texts, in the language of this one. */
  readonly divisions: Divisions;
  /** The node of each id, for links within the text. */
  readonly nodeOfId: ReadonlyMap<string, Nodes>;
  /** The notes whose words were written already: later references only lead there. */
  readonly written: Set<FootnoteDefinition>;
  /** The notes that the text, and not only another note, refers to. */
  readonly referenced: ReadonlySet<FootnoteDefinition>;
  /** Inside a note no other note is written: a chain of notes would nest without bounds. */
  readonly inNote: boolean;
}
