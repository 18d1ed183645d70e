/** What is open while entries are put in their places, and where the next one goes. */
import type {
  Annex,
  Item,
  OperativeParagraph,
  ParagraphContent,
  PreambularParagraph,
  Section,
  SectionContent,
} from '../../../tree/index.ts';
import type { OpenDivision } from '../division-levels.ts';
import { ItemLevels } from '../item-levels.ts';
import type { Reading } from '../reading.ts';

/** Where a body stands: paragraphs of a resolution open with lead phrases, those of an annex need not. */
export type BodyKind = 'resolution' | 'annex' | 'quotation';

interface Open extends OpenDivision {
  node: Section | Annex;
}

export interface State {
  kind: BodyKind;
  reading: Reading;
  root: SectionContent[];
  divisions: Open[];
  /** The paragraph that items belong to. */
  paragraph: PreambularParagraph | OperativeParagraph | undefined;
  items: Item[];
  levels: ItemLevels;
  /** A division whose label has no heading yet. */
  unheaded: Section | Annex | undefined;
  /** The quotation that goes on. */
  quotation: SectionContent[] | undefined;
}

export function startState(kind: BodyKind, reading: Reading): State {
  return {
    kind,
    reading,
    root: [],
    divisions: [],
    paragraph: undefined,
    items: [],
    levels: new ItemLevels(),
    unheaded: undefined,
    quotation: undefined,
  };
}

export function siblings({ divisions, root }: State): SectionContent[] {
  return divisions.at(-1)?.node.children ?? root;
}

export function add(node: SectionContent, state: State): void {
  state.paragraph = undefined;
  state.items = [];
  state.levels.reset();
  state.unheaded = undefined;
  state.quotation = undefined;
  siblings(state).push(node);
}

/** What belongs to the paragraph that is open, or stands by itself where none is. */
export function addPart(node: ParagraphContent, state: State): void {
  state.unheaded = undefined;
  if (state.paragraph) state.paragraph.children.push(node);
  else siblings(state).push(node);
}
