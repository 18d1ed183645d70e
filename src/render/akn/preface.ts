/** The lines of a cover page and of a preface: who adopted the text and why, its number and title. */
import { classes } from '../../akn/index.ts';
import type { NodeOf, Title } from '../../tree/index.ts';
import type { AknContext } from './context.ts';
import { dated } from './dates.ts';
import { element, type XmlElement, type XmlNode } from './element.ts';
import { line } from './handlers/blocks.ts';
import { phrasing } from './handlers/phrasing.ts';
import type { DocumentNode } from './regions.ts';

export function preface(nodes: readonly DocumentNode[], context: AknContext): XmlElement[] {
  if (nodes.length === 0) return [];
  return [
    element(
      'preface',
      {},
      nodes.map((node) => frontLine(node, context)),
    ),
  ];
}

export function frontLine(node: DocumentNode, context: AknContext): XmlElement {
  switch (node.type) {
    case 'title':
      return titleLine(node, context);
    case 'adoptionLine': {
      const words = dated(node, phrasing(node.children, context), context);
      const title = element('docTitle', { refersTo: '#adoption' }, words);
      return element('p', {}, [title], { of: node });
    }
    case 'originLine':
      return proponentLine(node, context);
    case 'paragraph':
      return line(node, context);
    case 'pageBreak':
      return pageBreakLine(node, context);
    default:
      throw new Error(`A ${node.type} is no line of a preface.`);
  }
}

/** The break between two pages among lines that stand by themselves. */
export function pageBreakLine(node: NodeOf<'pageBreak'>, context: AknContext): XmlElement {
  return element('p', { class: classes.pageBreak }, phrasing([node], context));
}

function proponentLine(node: NodeOf<'originLine'>, context: AknContext): XmlElement {
  const words = phrasing(node.children, context);
  return element('p', {}, [element('docProponent', { refersTo: '#origin' }, words)], { of: node });
}

/** "70/179." and the title; "Resolution" of "Resolution 1445 (2002)" says what the document is. */
function titleLine(node: Title, context: AknContext): XmlElement {
  const words = phrasing(node.children, context);
  const title = element('docTitle', {}, words);
  const { label } = node;
  if (label === undefined) return element('p', {}, [title], { of: node });
  const rest = words.length === 0 ? [] : [' ', title];
  return element('p', {}, [...numbered(label), ...rest], { of: node });
}

/** A word before the number is the type of the document: "Resolution 1445 (2002)", "Annex II". */
export function numbered(label: string): XmlNode[] {
  if (/^\p{L}{2,}$/u.test(label)) return [element('docType', {}, [label])];
  const [, type = '', space = '', number = ''] = /^(\p{L}+)(\s+)(.+)$/su.exec(label) ?? [];
  if (type === '') return [element('docNumber', {}, [label])];
  return [element('docType', {}, [type]), space, element('docNumber', {}, [number])];
}

/** "A": the part of a resolution of several. */
export function partLine(label: string): XmlElement {
  return element('p', {}, [element('docNumber', { refersTo: '#letter' }, [label])]);
}
