import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Link } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';
import { printable } from '../xml.ts';

export function link(node: Link, context: Context): Inline[] {
  const children = context.phrasing(node.children, marked(roles.link.word, context));
  return [
    new ExternalHyperlink({ link: printable(node.url), children: children as ParagraphChild[] }),
  ];
}
