/**
 * What a PDF must have. The ids are those of veraPDF's profiles (clause, then number of the test),
 * so that a finding can be looked up and checked with another program.
 */
import { rebuild, type VerificationRule } from './rule.ts';

type ErrorRule = VerificationRule & { severity: 'error' };

function ua(description: string): ErrorRule {
  return { severity: 'error', standard: 'ISO 14289-1 (PDF/UA-1)', description, mend: rebuild };
}

function archive(description: string): ErrorRule {
  return { severity: 'error', standard: 'ISO 19005-2 (PDF/A-2a)', description, mend: rebuild };
}

function pdf(clause: string, description: string): ErrorRule {
  return { severity: 'error', standard: 'ISO 32000-1', clause, description, mend: rebuild };
}

export const pdfRules = {
  // PDF/UA-1
  '5-1': ua('The XMP packet says that the file is PDF/UA.'),
  '5-2': ua('The part of PDF/UA that the file claims is 1.'),
  '5-3': ua('The PDF/UA identification is written with the prefix pdfuaid.'),
  '6.1-1': ua('The header is %PDF-1.0 to %PDF-1.7: PDF/UA-1 cannot be PDF 2.0.'),
  '6.2-1': ua('The file says that it is tagged (MarkInfo, Marked true).'),
  '7.1-1': ua('No artifact stands inside tagged content.'),
  '7.1-2': ua('No tagged content stands inside an artifact.'),
  '7.1-3': ua('All content is tagged or an artifact.'),
  '7.1-4': ua('The file does not call its tags suspect.'),
  '7.1-5': ua('Every structure type of its own leads to a standard one.'),
  '7.1-6': ua('The role map does not go round in a circle.'),
  '7.1-7': ua('No standard structure type is mapped to another.'),
  '7.1-8': ua('The catalog has an XMP packet.'),
  '7.1-9': ua('The XMP packet has a title (dc:title).'),
  '7.1-10': ua('Viewers show the title and not the file name (DisplayDocTitle true).'),
  '7.1-11': ua('The file has a structure tree.'),
  '7.1-12': ua('Every structure element names its parent.'),
  '7.2-2': ua('The language of the bookmarks is known.'),
  '7.2-3': ua('A table holds only rows, row groups and a caption.'),
  '7.2-4': ua('A row stands in a table or a row group.'),
  '7.2-5': ua('THead stands in a table.'),
  '7.2-6': ua('TBody stands in a table.'),
  '7.2-7': ua('TFoot stands in a table.'),
  '7.2-8': ua('A header cell stands in a row.'),
  '7.2-9': ua('A data cell stands in a row.'),
  '7.2-10': ua('A row holds only cells.'),
  '7.2-11': ua('A table has at most one THead.'),
  '7.2-12': ua('A table has at most one TFoot.'),
  '7.2-13': ua('A table with a TFoot has a TBody.'),
  '7.2-14': ua('A table with a THead has a TBody.'),
  '7.2-15': ua('Cells of a table do not overlap.'),
  '7.2-17': ua('LI stands in a list.'),
  '7.2-18': ua('LBody stands in LI.'),
  '7.2-19': ua('A list holds only items, lists and a caption.'),
  '7.2-20': ua('LI holds only Lbl and LBody.'),
  '7.2-21': ua('The language of every ActualText is known.'),
  '7.2-22': ua('The language of every alternative text is known.'),
  '7.2-23': ua('The language of every expansion is known.'),
  '7.2-24': ua('The language of every description of an annotation is known.'),
  '7.2-26': ua('TOCI stands in a table of contents.'),
  '7.2-27': ua('A table of contents holds only entries, tables of contents and a caption.'),
  '7.2-29': ua('Every language is a well-formed tag.'),
  '7.2-33': ua('The language of the default texts of the XMP packet is known.'),
  '7.2-34': ua('The language of all text is known.'),
  '7.2-36': ua('THead holds only rows.'),
  '7.2-37': ua('TBody holds only rows.'),
  '7.2-38': ua('TFoot holds only rows.'),
  '7.2-39': ua('A table has at most one caption.'),
  '7.2-40': ua('The caption of a list comes first.'),
  '7.2-43': ua('All rows of a table span the same columns.'),
  '7.3-1': ua('A figure has an alternative text or an ActualText.'),
  '7.4.2-1': ua('Headings start at H1 and skip no level going down.'),
  '7.4.4-1': ua('No element holds more than one H.'),
  '7.4.4-2': ua('A file does not use H beside H1 to H6.'),
  '7.5-1': ua('The headers of a data cell can be found.'),
  '7.7-1': ua('A formula has an alternative text or an ActualText.'),
  '7.9-1': ua('Every note has an ID.'),
  '7.9-2': ua('The IDs of notes are unique.'),
  '7.10-1': ua('Every configuration of optional content has a name.'),
  '7.10-2': ua('Optional content does not switch itself on and off (no AS).'),
  '7.11-1': ua('Embedded files have F and UF.'),
  '7.18.1-1': ua('An annotation stands in an Annot element.'),
  '7.18.1-2': ua('An annotation has a description or its element an alternative text.'),
  '7.18.3-1': ua('A page with annotations is tabbed in the order of the structure (Tabs S).'),
  '7.18.5-1': ua('A link annotation stands in a Link element.'),
  '7.18.5-2': ua('A link annotation has a description (Contents).'),
  '7.20-1': ua('No form refers to content of another file.'),
  '7.21.3.2-1': ua('A CIDFontType2 font has a CIDToGIDMap.'),
  '7.21.4.1-1': ua('Every font is embedded.'),
  '7.21.4.1-2': ua('An embedded font has all glyphs that the text uses.'),
  '7.21.5-1': ua('The widths of the dictionary are those of the font.'),
  '7.21.7-1': ua('Every code that is shown maps to Unicode.'),
  '7.21.7-2': ua('No code maps to U+0000, U+FEFF or U+FFFE.'),
  '7.21.8-1': ua('The glyph .notdef is not shown.'),

  // PDF/A-2a
  '6.1.2-2': archive('The header is followed by a comment of bytes above 127.'),
  '6.1.3-1': archive('The trailer has an ID.'),
  '6.1.3-3': archive('Nothing follows the end of the file.'),
  '6.2.4.3-2': archive('Device RGB colours have an RGB output intent.'),
  '6.2.4.3-3': archive('Device CMYK colours have a CMYK output intent.'),
  '6.2.4.3-4': archive('Device grey has an output intent.'),
  '6.2.11.7.3-1': archive('Characters of the Private Use Area have an ActualText.'),
  '6.3.2-1': archive('Every annotation has flags (F).'),
  '6.3.2-2': archive('Every annotation prints and is not hidden.'),
  '6.4.2-1': archive('The file has no XFA form.'),
  '6.5.1-1': archive('Only harmless actions are used: no script, no launching, no media.'),
  '6.5.2-1': archive('The catalog has no additional actions.'),
  '6.6.2.1-2': archive('The XMP packet has no bytes attribute.'),
  '6.6.2.1-3': archive('The XMP packet has no encoding attribute.'),
  '6.6.2.1-4': archive('The XMP packet is well-formed.'),
  '6.6.2.3.1-1': archive('Properties that XMP does not know are declared in an extension schema.'),
  '6.6.4-1': archive('The XMP packet says that the file is PDF/A.'),
  '6.6.4-2': archive('The part of PDF/A that the file claims is 2.'),
  '6.6.4-3': archive('The conformance level that the file claims is A.'),
  '6.8-5': archive('An embedded file is PDF/A itself.'),

  // What both stand on
  'pdf-parent': pdf('14.7.2', 'Every structure element names the very element that holds it.'),
  'pdf-parent-tree': pdf('14.7.4.4', 'The parent tree leads from content to the element it is in.'),
  'pdf-id-tree': pdf('14.7.2', 'Every structure element with an ID is in the IDTree.'),
  'pdf-structure-cycle': pdf('14.7.2', 'The structure tree is a tree.'),
  'pdf-marked-content': pdf('14.7.4.2', 'Marked content and structure elements belong one to one.'),
  'pdf-content-balance': pdf('14.6.1', 'Marked content that is opened is closed.'),
  'pdf-destination': pdf('12.3.2', 'Every link and bookmark leads to a place that is there.'),
  'pdf-list-numbering': {
    severity: 'error',
    standard: 'PDF Association, Techniques for Accessible PDF',
    clause: 'L_02, L_F03',
    description: 'A list with printed labels says how it is numbered (ListNumbering).',
    mend: rebuild,
  },
  'pdf-note-place': {
    severity: 'error',
    standard: 'PDF Association, Tagged PDF Best Practice Guide',
    clause: '4.2.10',
    description: 'A note is read near its first reference and after it.',
    mend: rebuild,
  },
  'pdf-tag': {
    severity: 'error',
    standard: 'Matterhorn Protocol 1.1',
    clause: '01-006',
    description: 'Every block has the structure type of what it is.',
    mend: rebuild,
  },
  'pdf-text-unseen': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'Text of the structure is drawn where it can be seen: on the page, not invisible, tiny or transparent, not clipped, covered or struck through.',
    blind:
      'Shapes count by the boxes around them, letters by a point in their middle; transparency groups are not worked out.',
    mend: rebuild,
  },
  'pdf-text-contrast': {
    severity: 'error',
    standard: 'WCAG 2.2',
    clause: '1.4.3',
    description: 'Text stands out from what lies below it, by 3:1 at the least.',
    blind: 'Colours in spaces other than grey, RGB and CMYK, and words on pictures.',
    mend: rebuild,
  },
  'pdf-text-turned': {
    severity: 'error',
    standard: 'Plenary',
    description: 'Text stands upright on the page as it is shown.',
    mend: rebuild,
  },
  'pdf-replaced-text': {
    severity: 'error',
    standard: 'Plenary',
    description: 'What is read aloud is what the letters say.',
    mend: rebuild,
  },
  'pdf-closed': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'The file has only the objects, keys, operators, types and properties that editions write.',
    blind:
      'What the outlines of an embedded font draw, as long as their widths are those of the text; what a picture shows.',
    mend: rebuild,
  },
  'pdf-artifact': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'What is drawn and not read aloud are running heads and feet of the document, and no other words.',
    blind:
      'In lines from right to left the order of letters; which of the document’s own words stand in a head.',
    mend: rebuild,
  },
  'pdf-place': {
    ...pdf('12.3.2', 'Named places and bookmarks are where their elements stand.'),
    blind: 'Places of elements without words, and a difference of some lines.',
  },
  'pdf-titles': pdf('14.3.3', 'The title for old viewers is the title for new ones.'),
  'pdf-page-labels': pdf('12.4.2', 'Viewers number the pages as they are printed.'),
  'pdf-direction': pdf('12.2', 'Pages are turned in the direction of the language.'),
  'pdf-link-words': {
    severity: 'error',
    standard: 'Plenary',
    description: 'What is said of a link is what it leads to.',
    blind: 'Which of the document’s own words a description has.',
    mend: rebuild,
  },
  'pdf-bookmarks': {
    severity: 'warning',
    standard: 'Plenary',
    description: 'A document with headings has bookmarks.',
    mend: 'Build the edition again with bookmarks: readers find their way by them.',
  },
} as const satisfies Record<string, VerificationRule>;
