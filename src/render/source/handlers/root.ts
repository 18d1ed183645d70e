import {
  formatVersion,
  provenanceTextFields,
  subjectFields,
} from '../../../source-format/index.ts';
import type { Provenance, Root, Subject } from '../../../tree/types.ts';
import { bodyOf, mastheadOf, notesOf } from '../../../tree/walk.ts';
import { joinBlocks, type BlockContext } from '../blocks.ts';
import { writeList, writePair } from '../yaml.ts';
import { footnoteDefinition } from './notes.ts';
import { masthead } from './masthead.ts';

/** Front matter, body, notes. */
export function root(node: Root, context: BlockContext): string {
  const body = bodyOf(node);
  const blocks = [
    frontMatter(node),
    ...(body.length > 0 ? [context.flow(body, 'front', 0)] : []),
    ...notesOf(node).map((note) => footnoteDefinition(note, context)),
  ];
  return `${joinBlocks(blocks)}\n`;
}

function frontMatter(node: Root): string {
  const head = mastheadOf(node);
  const { language, provenance } = node.data ?? {};
  return [
    '---',
    writePair('plenary', formatVersion),
    ...(language === undefined ? [] : [writePair('language', language)]),
    ...(head ? [masthead(head)] : []),
    ...(node.subjects ? [writeList('subjects', node.subjects.map(subject))] : []),
    ...(provenance ? [provenanceLines(provenance)] : []),
    '---',
  ].join('\n');
}

function subject(node: Subject): Record<string, string> {
  return Object.fromEntries(
    subjectFields.flatMap((field) => {
      const value = node[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function provenanceLines(provenance: Provenance): string {
  const lines = [
    ...provenanceTextFields.flatMap((field) => {
      const value = provenance[field];
      return value === undefined ? [] : [writePair(field, value)];
    }),
    ...(provenance.corrections ? [writeList('corrections', provenance.corrections)] : []),
  ];
  if (lines.length === 0) return 'provenance: {}';
  return [
    'provenance:',
    ...lines
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n');
}
