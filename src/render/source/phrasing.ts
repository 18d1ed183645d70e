/** Writes what stands inside a paragraph, a heading or a cell. */
import {
  characterAt,
  characterBefore,
  leadPhraseIndex,
  normalPhrasing,
} from '../../source-format/index.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { isHidden } from './characters.ts';
import { phrasingHandlers } from './handlers/phrasing.ts';
import type { PhrasingContext } from './marks.ts';
import type { TextPlace } from './text.ts';

interface Options {
  mode: TextPlace['mode'];
  /** Whether a lead phrase can stand at the start. */
  lead?: boolean;
}

/** Phrasing content as one stretch of Markdown, with line ends only at breaks of a paragraph. */
export function writePhrasing(children: readonly PhrasingContent[], options: Options): string {
  const { mode, lead = false } = options;
  return writeAll(children, { mode, lead, top: true, inLink: false, before: '', after: '' });
}

interface PhrasingPlace {
  mode: TextPlace['mode'];
  lead: boolean;
  top: boolean;
  inLink: boolean;
  before: string;
  after: string;
}

function writeAll(phrasing: readonly PhrasingContent[], place: PhrasingPlace): string {
  const children = normalPhrasing(phrasing);
  const leadAt = place.lead ? leadPhraseIndex(children) : -1;
  const written: string[] = [];
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    const previous = children[index - 1];
    const before = written.at(-1) ?? '';
    written.push(
      writeOne(child, {
        mode: place.mode,
        inLink: place.inLink,
        top: place.top,
        first: place.top && index === 0,
        last: place.top && next === undefined,
        lineStart: place.top && (index === 0 || before.endsWith('\n')),
        leadSlot: index === leadAt,
        before: index === 0 ? place.before : characterBefore(before, before.length),
        after: next ? firstCharacter(next) : place.after,
        afterMark: previous !== undefined && previous.type !== 'text' && before.endsWith('*'),
        afterReference: previous?.type === 'footnoteReference',
        write: (inner, around) => writeAll(inner, { ...place, ...around, lead: false, top: false }),
      }),
    );
  }
  return written.join('');
}

function writeOne(node: PhrasingContent, context: PhrasingContext): string {
  const handle = phrasingHandlers[node.type] as (
    node: PhrasingContent,
    context: PhrasingContext,
  ) => string;
  return handle(node, context);
}

/** What a node is written with first: all that counts is a space, a letter or a mark. */
function firstCharacter(node: PhrasingContent): string {
  if (node.type !== 'text') return '<';
  const first = characterAt(node.value, 0);
  return isHidden(first) ? '&' : first;
}
