/**
 * The closed lists of what editions write into the objects of a PDF (ISO 32000-1): by kind of
 * dictionary its keys, with a pattern for the values that must be these and no others.
 */

/** How a value is written for comparison: names with a slash, numbers, `true`; all else is "…". */
export type ClosedKeys = Readonly<Record<string, RegExp | true>>;

const keys = (names: string): Record<string, true> =>
  Object.fromEntries(names.split(' ').map((name): [string, true] => [name, true]));

/** Streams of any kind: how they are packed. */
const stream = { ...keys('Length DecodeParms'), Filter: /^(?:\/FlateDecode|…)$/ };
/** What an object that names no kind of its own may have: one of ours, whichever it is. */
const untyped: ClosedKeys = {
  ...keys('Dests Font ExtGState XObject ProcSet ColorSpace'),
  ...keys('Title Dest Parent Next Prev First Last Count'),
  ...keys('Producer Creator CreationDate ModDate Author Subject Keywords Trapped'),
  ...keys('Names Nums Limits Kids'),
  ...keys('Predictor Colors BitsPerComponent Columns'),
  ...keys('Registry Ordering Supplement'),
  ...keys('Em Strong'),
  Marked: /^true$/,
  Suspects: /^(?:true|false)$/,
  DisplayDocTitle: /^true$/,
  Direction: /^\/(?:L2R|R2L)$/,
};

const byKind: Readonly<Record<string, ClosedKeys>> = {
  Catalog: {
    ...keys('Type Pages Names Lang MarkInfo StructTreeRoot ViewerPreferences Outlines'),
    ...keys('OutputIntents Metadata PageLabels Version'),
    PageMode: /^\/UseOutlines$/,
  },
  Pages: keys('Type Count Kids Parent'),
  Page: {
    ...keys('Type Parent MediaBox Contents Resources StructParents Annots'),
    UserUnit: /^1$/,
    Tabs: /^\/S$/,
  },
  'Annot/Link': { ...keys('Type Subtype Rect Border Contents StructParent A Dest'), F: /^4$/ },
  StructTreeRoot: keys('Type ParentTree ParentTreeNextKey K RoleMap IDTree'),
  StructElem: keys('Type S P K Lang ID Pg A Alt ActualText'),
  OutputIntent: {
    ...keys('Type Info OutputConditionIdentifier DestOutputProfile'),
    S: /^\/GTS_PDFA1$/,
  },
  Outlines: keys('Type First Last Count'),
  ExtGState: keys('Type CA ca'),
  'Font/Type0': {
    ...keys('Type Subtype BaseFont DescendantFonts ToUnicode'),
    Encoding: /^\/Identity-H$/,
  },
  'Font/CIDFontType2': {
    ...keys('Type Subtype BaseFont CIDSystemInfo FontDescriptor W DW'),
    CIDToGIDMap: /^\/Identity$/,
  },
  FontDescriptor: keys(
    'Type FontName FontFamily Flags FontBBox ItalicAngle Ascent Descent CapHeight XHeight StemV Leading FontFile2 CIDSet',
  ),
  'XObject/Image': {
    ...keys('Type Subtype Width Height BitsPerComponent ColorSpace SMask Interpolate'),
    // How the samples of a person's own picture are read (8.9.5); its colours are the person's.
    ...keys('Decode Mask'),
    ...stream,
  },
  'Metadata/XML': { ...keys('Type Subtype length'), ...stream },
  ObjStm: { ...keys('Type N First Extends'), ...stream },
  XRef: { ...keys('Type Size W Index Root Info ID Prev'), ...stream },
  OBJR: keys('Type Obj Pg'),
  MCR: keys('Type Pg MCID'),
  // Of structure: lists and tables (14.8.5).
  '/List': { ...keys('O'), ListNumbering: /^\/[A-Za-z]+$/ },
  '/Table': { ...keys('O RowSpan ColSpan Headers'), Scope: /^\/(?:Row|Column|Both)$/ },
  '/Layout': keys('O Placement BBox Width Height'),
  // Links that lead out of the file.
  '/URI': keys('Type S URI IsMap'),
  stream: { ...keys('N Alternate Length1 Range'), ...stream },
};

/** The keys of a kind; nothing for a kind that is in no edition. */
export function keysOf(kind: string): ClosedKeys | undefined {
  return kind === '' ? untyped : Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;
}

/** What page contents are written with (Annex A). */
export const operators: ReadonlySet<string> = new Set(
  'q Q cm gs w J j M d i m l c v y h re S s f F f* B B* b b* n W W* BT ET Tf Tm Td TD T* TL Tc Tw Tz Tj TJ g G rg RG k K cs CS sc SC scn SCN BDC BMC EMC Do'.split(
    ' ',
  ),
);

/** The types of structure elements of editions; what they mean is a rule of its own. */
export const structureTypes: ReadonlySet<string> = new Set(
  'Document Sect Part Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TFoot TR TH TD BlockQuote Note Reference Link Span Em Strong Figure Caption'.split(
    ' ',
  ),
);

/** The packet of metadata (ISO 16684-1): prefixes of namespaces, and their properties. */
export const metadataNames: ReadonlySet<string> = new Set(
  [
    'RDF Description Alt Seq Bag li xmpmeta',
    'format title creator description subject source rights language',
    'CreateDate ModifyDate MetadataDate CreatorTool Producer Keywords',
    'part conformance',
    'schemas schema namespaceURI prefix property name valueType category',
    'about lang parseType xmptk',
  ].flatMap((names) => names.split(' ')),
);
