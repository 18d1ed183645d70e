/** Pictures, tables, text boxes, tracked changes and protection. */
import { type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import type { VerificationRuleId } from '../rules.ts';
import { childOf, isOn, type WordFile, type WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange']);

export function objects({ parts }: WordFile): Fault[] {
  const settings = parts.get('word/settings.xml')?.elements ?? [];
  const isProtected = settings.some(({ name }) => name === 'documentProtection');
  const bodies = [...parts.values()].filter(({ path }) => path.startsWith('word/'));
  return [
    ...bodies.flatMap((part) => part.elements.flatMap((element) => faultOf(part, element))),
    ...(isProtected
      ? [
          {
            ruleId: 'docx-protection' as const,
            reason: 'The file is protected against editing.',
            place: { file: 'word/settings.xml' },
          },
        ]
      : []),
  ];
}

function faultOf(part: WordPart, element: MarkupElement): Fault[] {
  const fault = (ruleId: VerificationRuleId, reason: string): Fault[] => [
    { ruleId, reason, place: placeIn(part, element) },
  ];
  const { name, attributes } = element;
  if (name === 'docPr' && !attributes.get('descr')?.trim()) {
    return fault('1.1.1', 'A picture has no alternative text.');
  }
  if (name === 'anchor') return fault('docx-floating', 'A picture floats beside the text.');
  if (name === 'txbxContent') return fault('docx-floating', 'Text stands in a text box.');
  if (changes.has(name))
    return fault('docx-tracked-change', 'A tracked change waits for a decision.');
  if (name === 'tbl' && !hasHeaderRow(element)) {
    return fault('1.3.1', 'A table has no header row.');
  }
  return [];
}

function hasHeaderRow(table: MarkupElement): boolean {
  const rows = table.children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && child.name === 'tr',
  );
  const first = childOf(rows[0], 'trPr');
  return rows.length < 2 || isOn(childOf(first, 'tblHeader')) || saysItHasNone(table);
}

/** A table that the text has without a header has no first row that is set apart (ISO 29500-1 17.4.55). */
function saysItHasNone(table: MarkupElement): boolean {
  const look = childOf(childOf(table, 'tblPr'), 'tblLook');
  return /^(?:0|false|off)$/.test(look?.attributes.get('w:firstRow') ?? '');
}
