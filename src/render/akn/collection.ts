/** A resolution in several parts, "99/96 A and B": a collection of what was adopted together. */
import { statementNames } from '../../akn/index.ts';
import type { Section } from '../../tree/index.ts';
import type { AknContext } from './context.ts';
import { documentElements } from './document.ts';
import { element, type XmlElement } from './element.ts';
import { partMeta } from './meta/index.ts';
import { partLine } from './preface.ts';
import { regionsOf, type DocumentNode, type Regions } from './regions.ts';

/** A part with a label, whose first node is its own title. */
export type Part = Section & { label: string };

/** The parts of a body that holds nothing but parts: sections that begin with a title. */
export function partsOf({ preamble, body }: Regions): Part[] | undefined {
  const parts = body.filter(isPart);
  return parts.length > 0 && parts.length === body.length && preamble.length === 0
    ? parts
    : undefined;
}

function isPart(node: DocumentNode): node is Part {
  if (node.type !== 'section' || node.label === undefined) return false;
  const [first] = node.children;
  return first?.type === 'title' && first.label === undefined;
}

/** The body of a collection names its parts; they stand behind it. */
export function collectionBody(parts: readonly Part[]): XmlElement {
  return element(
    'collectionBody',
    {},
    parts.map((part) => {
      const reference = element('documentRef', { showAs: part.label }, [], { leadsTo: part });
      return element('component', {}, [reference]);
    }),
  );
}

export function components(
  parts: readonly Part[],
  name: keyof typeof statementNames,
  context: AknContext,
): XmlElement {
  return element(
    'components',
    {},
    parts.map((part) => component(part, name, context)),
  );
}

function component(part: Part, name: keyof typeof statementNames, context: AknContext): XmlElement {
  const { label, children } = part;
  const path = `part_${label.replace(/[^\p{L}\p{N}]+/gu, '') || 'x'}`;
  const statement = element(
    'statement',
    { name: statementNames[name], contains: 'originalVersion' },
    documentElements(
      regionsOf(children, { front: true }),
      {
        meta: partMeta({ part: label }, context.facts),
        lines: [partLine(label)],
        path: `${path}__`,
      },
      context,
    ),
  );
  return element('component', {}, [statement], { of: part, number: label });
}
