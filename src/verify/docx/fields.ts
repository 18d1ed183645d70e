/** Fields show now what they show when Word works them out anew: ISO/IEC 29500-1, 17.16.5. */
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { EditionClaim } from '../compare/claims.ts';
import type { Fault } from '../finding.ts';
import { childOf, valueOf, type WordFile, type WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

interface Field {
  instruction: string;
  result: string;
  element: MarkupElement;
}

/** A reference to a paragraph shows the number of the one that it leads to (REF … \n). */
export function fields({ parts }: WordFile): Fault[] {
  return [...parts.values()].flatMap((part) =>
    fieldsIn(part).flatMap(({ instruction, result, element }): Fault[] => {
      const name = /^\s*REF ([^\s]+)/.exec(instruction)?.[1];
      if (name === undefined || isNumberOf(result, name)) return [];
      const reason = `A reference shows “${result.slice(0, 40)}” and leads to ${name}.`;
      return [{ ruleId: 'docx-internal-link', reason, place: placeIn(part, element) }];
    }),
  );
}

/** The last part of a bookmark is the label of what it marks: "para_3_bis", "para_2__point_a". */
function isNumberOf(result: string, bookmark: string): boolean {
  const label =
    bookmark
      .split('__')
      .at(-1)
      ?.replace(/^[a-z]+_/, '') ?? '';
  const shown = plain(result);
  return (
    shown !== '' && plain(bookmark.replace(/[a-z]+_/g, '')).endsWith(shown) && plain(label) !== ''
  );
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function fieldsIn(part: WordPart): Field[] {
  const found: Field[] = [];
  let open: Field | undefined;
  let isResult = false;
  for (const element of part.elements) {
    if (element.name === 'fldChar') {
      const type = element.attributes.get('w:fldCharType');
      if (type === 'begin') open = { instruction: '', result: '', element };
      isResult = type === 'separate';
      if (type === 'end' && open) {
        found.push(open);
        open = undefined;
      }
    } else if (open && element.name === 'instrText') open.instruction += textContent(element);
    else if (open && isResult && element.name === 't') open.result += textContent(element);
  }
  return found;
}

/** Heads of pages take their words from what has these styles in the text (STYLEREF). */
export function claimsOfHeads({ parts }: WordFile): EditionClaim[] {
  const body = parts.get('word/document.xml');
  const heads = [...parts.values()].filter(({ path }) => /^word\/header\d*\.xml$/.test(path));
  const names = new Set(
    heads.flatMap((part) =>
      fieldsIn(part).flatMap(
        ({ instruction }) => /^\s*STYLEREF "([^"]+)"/.exec(instruction)?.[1] ?? [],
      ),
    ),
  );
  if (!body || names.size === 0) return [];
  const ids = new Set(
    (parts.get('word/styles.xml')?.elements ?? []).flatMap((style) =>
      style.name === 'style' && names.has(valueOf(childOf(style, 'name')) ?? '')
        ? (style.attributes.get('w:styleId') ?? [])
        : [],
    ),
  );
  return body.elements.flatMap((run): EditionClaim[] => {
    const style = run.name === 'r' ? valueOf(childOf(childOf(run, 'rPr'), 'rStyle')) : undefined;
    if (style === undefined || !ids.has(style)) return [];
    const value = textContent(run);
    const name = 'What the head of the page shows';
    return value.trim() === '' ? [] : [{ what: 'words', value, name, place: placeIn(body, run) }];
  });
}
