/**
 * Reads a canonical source: Markdown with the masthead in its front matter, as
 * `docs/source-format.md` specifies it and `render/source` writes it.
 */
import type { VFile } from 'vfile';
import type { LanguageTag, Root, RootContent, RootData, SectionContent } from '../../tree/types.ts';
import { derive } from '../genre/derive.ts';
import type { ParsingWorld } from '../../world.ts';
import { readBlocks } from './blocks/index.ts';
import { createContext, positionOf, reportForm, type Context, type Readers } from './context.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readContainer } from './nodes/containers.ts';
import { readFlow } from './nodes/flow.ts';
import { readParts } from './nodes/parts.ts';

export { accountForCanonical } from './account.ts';
export { isCanonical } from './front-matter.ts';

const readers: Readers = { flow: readFlow, parts: readParts, container: readContainer };

export interface CanonicalOptions {
  /** The language, when the caller names it; it goes before the one of the front matter. */
  language?: LanguageTag | undefined;
}

/** Reads a canonical source. Never throws; what it cannot place it keeps as text and reports. */
export function parseCanonical(
  file: VFile,
  world: ParsingWorld,
  options: CanonicalOptions = {},
): Root {
  const source = String(file);
  const { languages } = world;
  const context = createContext(file, source, { read: readers, languages });
  const front = readFrontMatter(source, context);
  const body = readFlow(readBlocks(source, front.end, context), 'front', context);
  const data = dataOf(front, options);
  const root: Root = {
    type: 'root',
    ...(front.subjects && { subjects: front.subjects }),
    children: [
      ...(front.masthead ? [front.masthead] : []),
      ...body.map((node) => rootContent(node, context)),
      ...context.notes,
    ],
    ...(Object.keys(data).length > 0 && { data }),
    position: positionOf({ from: 0, to: source.length }, context),
  };
  derive(root, world);
  return root;
}

function dataOf({ language, provenance }: FrontMatter, options: CanonicalOptions): RootData {
  const named = options.language ?? language;
  return {
    ...(named !== undefined && {
      language: named,
      languageFrom: options.language === undefined ? 'front-matter' : 'option',
    }),
    ...(provenance && { provenance }),
  };
}

/** A heading stands in a section: outside one it is a paragraph. */
function rootContent(node: SectionContent, context: Context): RootContent {
  if (node.type !== 'heading') return node;
  if (node.position)
    reportForm(
      context,
      { from: node.position.start.offset ?? 0, to: node.position.end.offset ?? 0 },
      {
        reason: 'This heading stands in no section; it is kept as a paragraph.',
        note: 'Write it as `## Heading`, which opens a section.',
      },
    );
  return { ...node, type: 'paragraph' };
}
