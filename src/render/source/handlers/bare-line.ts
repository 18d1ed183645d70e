/** Lines of the front and back that are bare paragraphs where their place allows. */
import {
  bareType,
  normalPhrasing,
  shapeOf,
  takesLeadPhrase,
  type ContainerName,
} from '../../../source-format/index.ts';
import type { NodeOf, PhrasingContent } from '../../../tree/types.ts';
import { writeContainer, type BlockContext } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

type Line = NodeOf<'adoptionLine' | 'originLine' | 'enactingClause' | 'closingNote' | 'voteNote'>;

/**
 * Writes a line: bare if it would be read as what it is, else in a container. `form` is how it
 * looks when it is bare.
 */
export function writeLine(
  { type, children }: Line,
  { place }: BlockContext,
  name: ContainerName,
  form: readonly PhrasingContent[] = children,
): string {
  const shape = shapeOf(normalPhrasing(form));
  const bare = place !== undefined && bareType(place, shape) === type && form.length > 0;
  const text = writePhrasing(bare ? form : children, {
    mode: 'paragraph',
    lead: takesLeadPhrase(type),
  });
  return bare && text !== '' ? text : writeContainer(name, text);
}
