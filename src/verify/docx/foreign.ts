/** What no edition has: programs, files from elsewhere, remarks, words that Word fetches or computes. */
import { textContent } from '../../read/html/markup.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { EditionLink } from '../compare/links.ts';
import type { Fault } from '../finding.ts';
import { ancestor } from './formats.ts';
import type { WordFile, WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

const foreignFiles: [RegExp, string][] = [
  [/vbaProject|vbaData|\.bin$/i, 'a program'],
  [/\/embeddings\/|\/activeX\/|\.exe$|\.ole$/i, 'an embedded object'],
  [/\/afchunk|\/chunk|\.(?:html?|mht|rtf)$/i, 'another document that Word reads in'],
  [/\/comments\w*\.xml$/i, 'remarks beside the text'],
];

/** Fields that show what stands in the document itself, as editions write them (17.16.5). */
const harmlessFields =
  /^\s*(?:PAGE|NUMPAGES|NOTEREF [\w.-]+(?: \\[fhp])*|REF [\p{L}\p{N}_.-]+(?: \\[hnrwp])*|STYLEREF "(?:Masthead symbol|Running title|Title label)[^"]*"|HYPERLINK "[^"]*"(?: \\[hlo](?: "[^"]*")?)*)\s*$/u;

const foreignElements: Record<string, string> = {
  altChunk: 'Another document is read in.',
  object: 'An object is embedded.',
  control: 'A control is embedded.',
  subDoc: 'A part of the text stands in another file.',
  movie: 'A film is embedded.',
  txbxContent: 'Words stand in a text box.',
  ins: 'Words wait for a decision.',
};

export function foreign(file: WordFile): Fault[] {
  return [
    ...[...file.files.keys()].flatMap((path): Fault[] => {
      const what = foreignFiles.find(([pattern]) => pattern.test(path))?.[1];
      if (what === undefined) return [];
      return [{ ruleId: 'docx-foreign', reason: `The file has ${what}.`, place: { file: path } }];
    }),
    ...[...file.parts.values()].flatMap((part) => [...ofPart(part), ...fetched(part)]),
  ];
}

function ofPart(part: WordPart): Fault[] {
  return part.elements.flatMap((element): Fault[] => {
    const what = foreignElements[element.name];
    if (what !== undefined && element.name !== 'ins')
      return [{ ruleId: 'docx-foreign', reason: what, place: placeIn(part, element) }];
    const instruction =
      element.name === 'instrText'
        ? textContent(element)
        : element.name === 'fldSimple'
          ? element.attributes.get('w:instr')
          : undefined;
    if (instruction === undefined || instruction.trim() === '' || harmlessFields.test(instruction))
      return [];
    const reason = `The field “${instruction.trim().slice(0, 40)}” brings words from elsewhere.`;
    return [{ ruleId: 'docx-foreign', reason, place: placeIn(part, element) }];
  });
}

/** Only links lead out of the file; Word fetches whatever else is outside (templates, pictures). */
function fetched(part: WordPart): Fault[] {
  const linked = new Set(
    part.elements
      .filter(({ name }) => name === 'hyperlink' || name === 'hlinkClick')
      .map(({ attributes }) => attributes.get('r:id')),
  );
  return [...part.relationships].flatMap(([id, { target, external }]): Fault[] => {
    if (!external || linked.has(id)) return [];
    const reason = `Word fetches ${target.slice(0, 80)}.`;
    return [{ ruleId: 'docx-foreign', reason, place: { file: part.path } }];
  });
}

export function linksOfWord({ parts }: WordFile): EditionLink[] {
  return [...parts.values()].flatMap((part) =>
    part.elements.flatMap((element): EditionLink[] => {
      if (element.name === 'hyperlink') {
        const target = part.relationships.get(element.attributes.get('r:id') ?? '');
        if (!target?.external) return [];
        const text = normalizeSpace(textContent(element));
        return [{ address: target.target, text, place: placeIn(part, element) }];
      }
      if (element.name !== 'instrText') return [];
      const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(textContent(element))?.[1];
      const paragraph = ancestor(element, 'p');
      if (address === undefined || !paragraph) return [];
      const text = normalizeSpace(textContent(paragraph));
      return [{ address, text, place: placeIn(part, element) }];
    }),
  );
}
