import type { NodeType, PhrasingContent } from '../tree/types.ts';

/** What may stand before a lead phrase: “, «, (, [ and spaces. */
const opening = /^[\s\p{Ps}\p{Pi}"'„]+$/u;

const types: readonly NodeType[] = ['enactingClause', 'preambularParagraph', 'operativeParagraph'];

/** Whether `*…*` at the start of that node, or of its first paragraph, is a lead phrase. */
export function takesLeadPhrase(type: NodeType): boolean {
  return types.includes(type);
}

/** Which child stands where a lead phrase can stand: the first one, after opening marks. */
export function leadPhraseIndex(children: readonly PhrasingContent[]): 0 | 1 {
  const first = children[0];
  return first?.type === 'text' && opening.test(first.value) ? 1 : 0;
}
