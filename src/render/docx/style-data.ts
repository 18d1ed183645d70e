/** The styles of a document: what they are, and how the template has them look. */
import type { CharacterLook, DocxTemplate, ParagraphLook } from '../../template/index.ts';
import {
  characterStyleNames,
  paragraphStyleIdentities,
  type ParagraphStyleIdentity,
} from './style-identities.ts';

export interface CharacterStyle extends CharacterLook {
  /** As Word shows it, and as reading finds it again. */
  name: string;
}

export interface ParagraphStyle extends ParagraphLook, ParagraphStyleIdentity {}

export type Indent = NonNullable<ParagraphLook['indent']>;
export type Space = NonNullable<ParagraphLook['space']>;

/** By their ids. Styles that a text does not use are written too: an editor may want them. */
export interface Styles {
  paragraphStyles: Readonly<Record<string, ParagraphStyle>>;
  characterStyles: Readonly<Record<string, CharacterStyle>>;
}

const known = new WeakMap<DocxTemplate, Styles>();

/** The styles of a template, the same ones for each of its documents. */
export function stylesOf(template: DocxTemplate): Styles {
  const styles = known.get(template) ?? {
    paragraphStyles: merged(paragraphStyleIdentities, template.paragraphStyles),
    characterStyles: merged(characterStyleNames, template.characterStyles),
  };
  known.set(template, styles);
  return styles;
}

function merged<Id extends string, Identity extends object, Look extends object>(
  identities: Readonly<Record<Id, Identity>>,
  looks: Readonly<Record<Id, Look>>,
): Record<string, Identity & Look> {
  const styles: Record<string, Identity & Look> = {};
  for (const id in identities) styles[id] = { ...identities[id], ...looks[id] };
  return styles;
}
