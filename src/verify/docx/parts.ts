/** A Word file as its parts, for what the reader of its text has no use for. */
import { openContainer } from '../../read/epub/container.ts';
import { resolvePath } from '../../read/epub/package.ts';
import { parseXmlMarkup } from '../../read/html/parse-xml-markup.ts';
import { elementsOf, type MarkupElement } from '../../read/html/markup.ts';
import { remembered } from '../../read/remembered.ts';
import type { Compression } from '../../world.ts';

export interface WordPart {
  path: string;
  root: MarkupElement;
  elements: readonly MarkupElement[];
  /** The relationships of the part, by id. */
  relationships: ReadonlyMap<
    string,
    { target: string; external: boolean; /** The last word of it. */ type: string }
  >;
}

export interface WordFile {
  parts: ReadonlyMap<string, WordPart>;
  files: ReadonlyMap<string, Uint8Array>;
  broken: { path: string; reason: string }[];
}

/** @throws {ZipError} when the bytes are no zip archive, or a damaged one. */
export function readParts(bytes: Uint8Array, compression: Compression): WordFile {
  const { files } = openContainer(bytes, compression);
  const parts = new Map<string, WordPart>();
  const broken: WordFile['broken'] = [];
  const parsed = (path: string): MarkupElement | undefined => {
    const content = files.get(path);
    if (!content) return undefined;
    try {
      const text = new TextDecoder('utf-8').decode(content);
      return sharedParts.test(path) && text.length < mostShared
        ? parseShared(text)
        : parseXmlMarkup(text);
    } catch (error) {
      broken.push({ path, reason: error instanceof Error ? error.message : '' });
      return undefined;
    }
  };
  for (const path of files.keys()) {
    if (!path.endsWith('.xml')) continue;
    const root = parsed(path);
    if (!root) continue;
    const relationships = relationshipsOf(parsed(relationshipsPath(path)), path);
    parts.set(path, { path, root, elements: [...elementsOf(root)], relationships });
  }
  return { parts, files, broken };
}

/** What is the same in all files of a template need not be read in each of a hundred. */
const sharedParts = /^word\/(?:styles|settings|fontTable|theme\/theme1)\.xml$/;
const mostShared = 500_000;
const parseShared = remembered(16, parseXmlMarkup);

function relationshipsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relationshipsOf(root: MarkupElement | undefined, path: string): WordPart['relationships'] {
  const entries = root ? [...elementsOf(root)] : [];
  return new Map(
    entries
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => {
        const external = attributes.get('TargetMode') === 'External';
        const target = attributes.get('Target') ?? '';
        return [
          attributes.get('Id') ?? '',
          {
            target: external ? target : resolvePath(path, target),
            external,
            type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
          },
        ];
      }),
  );
}

/** The value of an element, `w:val`. */
export function valueOf(element: MarkupElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** The first element of that name right below one. */
export function childOf(
  element: MarkupElement | undefined,
  name: string,
): MarkupElement | undefined {
  return element?.children.find(
    (child): child is MarkupElement => typeof child !== 'string' && child.name === name,
  );
}

/** A property whose mere presence says yes, unless it says no. */
export function isOn(element: MarkupElement | undefined): boolean {
  const value = valueOf(element);
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}
