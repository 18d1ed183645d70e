/**
 * In these tests each entry of the table gives its own name, so that the output tells which entry an
 * element came from, and whatever does not come from the table shows.
 */
import type { Element, ElementContent } from 'hast';
import { describe, expect, it, vi } from 'vitest';
import { renderDocx } from '../world.ts';
import { htmlContext } from '../../src/render/html/create-context.ts';
import { editionOf } from '../../src/render/pdf/edition.ts';
import { planTags } from '../../src/render/pdf/tag-plan/index.ts';
import { isTag, type Tag } from '../../src/render/pdf/tag-plan/tags.ts';
import { identifiersOf, mastheadOf, type Root } from '../../src/tree/index.ts';
import { openPackage } from '../word-package.ts';
import { documents, emblem, marked, marks } from './every-role.ts';
import { editionFacts, editionOptions } from './options.ts';

type Format = 'pdf' | 'html' | 'aria' | 'epubType' | 'word';
type Table = Record<string, Partial<Record<Format, string>>>;
type Roles = Record<'roles' | 'variants' | 'parts', Table>;

vi.mock('../../src/render/roles.ts', async (original) => {
  // Styles of Word have numbers after them, elements of HTML small letters.
  const named = (table: Table): Table =>
    Object.fromEntries(
      Object.entries(table).map(([entry, formats]) => [
        entry,
        Object.fromEntries(Object.keys(formats).map((key) => [key, `x-${entry.toLowerCase()}-`])),
      ]),
    );
  const { roles, variants, parts, ...rest } = await original<Roles>();
  const headingRole = (family: string, level: number): string => family + level;
  return {
    ...rest,
    roles: named(roles),
    variants: named(variants),
    parts: named(parts),
    headingRole,
  };
});

// What the styles of Word are has the names that the table has here, too.
vi.mock('../../src/render/docx/style-identities.ts', async (original) => {
  const given = await vi.importActual<Roles>('../../src/render/roles.ts');
  return renamed(await original<object>(), { ...given.roles, ...given.variants, ...given.parts });
});

/** The ids of Word's styles in a value, each with the name of the entry that it comes from. */
function renamed<Value>(value: Value, entries: Table): Value {
  const text = JSON.stringify(value).replace(
    /"([A-Z][A-Za-z]+?)(\d*)"/g,
    (whole, family: string, level: string) => {
      const entry = Object.keys(entries).find((name) => entries[name]?.word === family);
      return entry === undefined ? whole : `"x-${entry.toLowerCase()}-${level}"`;
    },
  );
  return JSON.parse(text) as Value;
}

const { roles, variants, parts } = await vi.importActual<Roles>('../../src/render/roles.ts');
const table: Table = { ...roles, ...variants, ...parts };

/** The entry that a name came from; a name that came from none, as it is. */
function entryOf(name: string): string {
  const lower = /^x-([a-z]+)-/.exec(name)?.[1];
  return Object.keys(table).find((entry) => entry.toLowerCase() === lower) ?? name;
}

function entriesFor(format: Format): string[] {
  return Object.keys(table).filter((entry) => table[entry]?.[format] !== undefined);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Says of each node with an id which entry it came from, where that is not its type's. */
function unlikeTypes(root: Root, entries: ReadonlyMap<string, string>): string[] {
  return [...identifiersOf(root)].flatMap(([{ type }, id]) => {
    const entry = entries.get(id);
    return entry === undefined || entry === type ? [] : [`${type} is ${entry}`];
  });
}

describe('the roles of a PDF', () => {
  const tagsIn = (tag: Tag): Tag[] => [tag, ...tag.kids.filter(isTag).flatMap(tagsIn)];
  const tagsOf = (root: Root): Tag[] =>
    tagsIn(planTags(editionOf(editionFacts(root, { emblem }))).document);

  it('come from the table, which has no other', () => {
    const used = documents.flatMap(tagsOf).map(({ role }) => entryOf(role));
    expect(sorted(used)).toEqual(sorted(entriesFor('pdf')));
  });

  it('are those of the nodes’ types', () => {
    const unlike = documents.flatMap((root) => {
      const entries = tagsOf(root).map(({ id = '', role }) => [id, entryOf(role)] as const);
      return unlikeTypes(root, new Map(entries));
    });
    // Outside a list a paragraph of the preamble or the operative part is the text that it holds.
    expect(sorted(unlike)).toEqual([
      'operativeParagraph is paragraph',
      'preambularParagraph is numberedPreambularParagraph',
      'preambularParagraph is paragraph',
    ]);
  });

  it.each(marks)('are those of marks: $type', (mark) => {
    expect(tagsOf(marked(mark)).map(({ role }) => entryOf(role))).toContain(mark.type);
  });
});

describe.each(['web', 'epub'] as const)('the roles of HTML, %s', (format) => {
  const elementsIn = (node: ElementContent): Element[] =>
    node.type === 'element' ? [node, ...node.children.flatMap(elementsIn)] : [];
  const elementsOf = (root: Root): Element[] => {
    const masthead = mastheadOf(root);
    const starts = format === 'epub' && masthead ? [{ page: '1', node: masthead, at: 0 }] : [];
    const pages = { count: 1, starts, pageOf: new Map() };
    const context = htmlContext(editionFacts(root, { emblem }), format, pages);
    return context.handle(root, context).flatMap(elementsIn);
  };
  const nameOf = ({ tagName, properties: { className } }: Element): string =>
    tagName.startsWith('x-')
      ? entryOf(tagName)
      : [tagName, ...(Array.isArray(className) ? className : [])].join('.');

  it('come from the table, which has no other, but for what the edition adds', () => {
    const added = ['h2.notes-heading', 'p.back-links.added', 'span'];
    const ofFormat = format === 'web' ? ['div.table-scroll', 'pageBreak'] : [];
    // On the web labels are links; in a book nobody copies its addresses.
    const ofWeb = format === 'epub' ? ['placeLink'] : [];
    const used = documents.flatMap(elementsOf).map(nameOf);
    const expected = [...entriesFor('html'), ...added, ...ofFormat];
    expect(sorted([...used, ...ofFormat, ...ofWeb])).toEqual(sorted(expected));
  });

  it('are those of the nodes’ types', () => {
    const unlike = documents.flatMap((root) => {
      const entries = elementsOf(root).map(
        (element) => [String(element.properties.id), nameOf(element)] as const,
      );
      return unlikeTypes(root, new Map(entries));
    });
    expect(sorted(unlike)).toEqual([
      'footnoteReference is referenceWithoutNote',
      'heading is looseHeading',
    ]);
  });

  it.each(marks)('are those of marks: $type', (mark) => {
    expect(elementsOf(marked(mark)).map(nameOf)).toContain(mark.type);
  });

  it('say in attributes what elements cannot', () => {
    const values = (property: string): string[] =>
      documents
        .flatMap(elementsOf)
        .flatMap(({ properties }) => (properties[property] as string | undefined) ?? []);
    const roles = sorted(values('role').map(entryOf));
    const types = sorted(values('epub:type').map(entryOf));
    if (format === 'web') {
      expect(sorted([...roles, 'pageBreak'])).toEqual(sorted([...entriesFor('aria'), 'group']));
      expect(types).toEqual([]);
    } else {
      expect(roles).toEqual(sorted([...entriesFor('aria'), 'list']));
      expect(types).toEqual(sorted(entriesFor('epubType')));
    }
  });
});

describe('the styles of Word', () => {
  const documentOf = async (root: Root): Promise<string> => {
    const options = editionOptions({ emblem });
    const docx = renamed(options.template.docx, table);
    const bytes = await renderDocx(root, { ...options, template: { ...options.template, docx } });
    const { xml, names } = openPackage(bytes);
    return names.includes('word/footnotes.xml')
      ? xml('word/document.xml') + xml('word/footnotes.xml')
      : xml('word/document.xml');
  };
  const stylesIn = (xml: string): string[] =>
    [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id = '']) => id);

  it('come from the table, which has no other, but for the masthead’s and what the edition adds', async () => {
    const added = [
      'Colophon',
      'FootnoteReferenceSeparator',
      'OrphanNotesHeading',
      'RunningTitle',
      'TableEnd',
      'UnbrokenSpace',
    ];
    // The library names the style of a note's own marker.
    const byLibrary = ['FootnoteReference'];
    const used = (await Promise.all(documents.map(documentOf))).flatMap(stylesIn).map(entryOf);
    expect(sorted(used.filter((name) => !name.startsWith('Masthead')))).toEqual(
      sorted([...entriesFor('word'), ...added, ...byLibrary]),
    );
  });

  it('are those of the nodes’ types', async () => {
    const unlike = documents.map(async (root) => {
      const paragraphs = (await documentOf(root)).split('<w:p>').map((xml) => {
        const style = stylesIn(xml)[0] ?? '';
        // Before a block's own bookmark stand those of the quotations that begin with it.
        const [bookmarks = ''] = /<\/w:pPr>(?:<w:bookmarkStart [^>]*>)+/.exec(xml) ?? [];
        const id = [...bookmarks.matchAll(/w:name="([^"]*)"/g)].at(-1)?.[1] ?? '';
        return [id, entryOf(style)] as const;
      });
      return unlikeTypes(root, new Map(paragraphs));
    });
    expect(sorted((await Promise.all(unlike)).flat())).toMatchInlineSnapshot(`
      [
        "annex is annexStart",
        "heading is looseHeading",
        "item is noteItem",
        "paragraph is flushText",
        "paragraph is footnoteDefinition",
        "paragraph is noteFlushText",
        "paragraph is quotedBlock",
        "section is sectionStart",
      ]
    `);
  });

  it.each(marks)('are those of marks: $type', async (mark) => {
    expect(stylesIn(await documentOf(marked(mark))).map(entryOf)).toContain(mark.type);
  });
});
