/**
 * The closed lists of what editions write into a Word file, part by part (ISO/IEC 29500-1), with what
 * Word itself adds when a person saves it and what does nothing to the words.
 */
import { any, oneOf, type ClosedList } from '../markup/closed-list.ts';
import { numbering, styles } from './closed-styles.ts';
import {
  token,
  flag,
  count,
  identity,
  length,
  wide,
  large,
  isOn,
  revision,
  namespaces,
  runProperties,
} from './closed-values.ts';

/** The parts of a file; one of no such name is in no edition. */
export const partNames =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|customXml\/(?:item|itemProps)1\.xml|customXml\/_rels\/item1\.xml\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:document|styles|numbering|settings|webSettings|fontTable|footnotes|endnotes|header\d|footer\d)\.xml|word\/_rels\/(?:document|settings|webSettings|fontTable|footnotes|endnotes|header\d|footer\d)\.xml\.rels|word\/theme\/theme1\.xml|word\/media\/[\w-]+\.(?:png|jpe?g))$/;

/** What parts are to each other (the last word of the type). */
export const relationshipTypes: ReadonlySet<string> = new Set(
  (
    'officeDocument core-properties extended-properties custom-properties styles numbering ' +
    'footnotes endnotes settings webSettings theme fontTable header footer customXml ' +
    'customXmlProps hyperlink image'
  ).split(' '),
);

/** What parts are (the last part of the type). */
export const contentTypes =
  /^(?:image\/(?:png|jpeg|bmp|gif|svg\+xml)|application\/xml|application\/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml|application\/vnd\.openxmlformats-officedocument\.(?:obfuscatedFont|(?:custom|extended|custom-|customXml|extended-)[pP]roperties\+xml|theme\+xml|wordprocessingml\.(?:document\.main|styles|numbering|settings|webSettings|fontTable|footnotes|endnotes|header|footer)\+xml))$/;

const saved = {
  'w:rsidR': revision,
  'w:rsidRPr': revision,
  'w:rsidRDefault': revision,
  'w:rsidP': revision,
  'w:rsidTr': revision,
  'w:rsidSect': revision,
  'w14:paraId': revision,
  'w14:textId': revision,
};

/** A picture in the line, the user's emblem: ISO/IEC 29500-1, 20 and 21. */
const picture: ClosedList = {
  drawing: {},
  inline: { distT: large, distB: large, distL: large, distR: large },
  extent: { cx: large, cy: large },
  effectExtent: { b: large, l: large, r: large, t: large },
  docPr: { id: large, name: any, descr: any, title: any },
  cNvGraphicFramePr: {},
  graphicFrameLocks: { noChangeAspect: flag },
  graphic: {},
  graphicData: { uri: oneOf('http://schemas.openxmlformats.org/drawingml/2006/picture') },
  pic: {},
  nvPicPr: {},
  cNvPr: { id: large, name: any, descr: any },
  cNvPicPr: { preferRelativeResize: flag },
  picLocks: { noChangeAspect: flag, noChangeArrowheads: flag },
  blipFill: { rotWithShape: flag },
  blip: { 'r:embed': token, cstate: token },
  srcRect: {},
  stretch: {},
  fillRect: {},
  spPr: { bwMode: oneOf('auto') },
  xfrm: { rot: oneOf('0') },
  off: { x: large, y: large },
  ext: { cx: large, cy: large },
  prstGeom: { prst: oneOf('rect') },
  avLst: {},
};

/** Text: the body, notes, heads and feet of pages. */
const text: ClosedList = {
  ...runProperties,
  ...picture,
  document: namespaces,
  footnotes: namespaces,
  endnotes: namespaces,
  hdr: namespaces,
  ftr: namespaces,
  body: {},
  p: saved,
  pPr: {},
  pStyle: { 'w:val': token },
  numPr: {},
  ilvl: { 'w:val': /^[0-8]$/ },
  numId: { 'w:val': identity },
  keepNext: isOn,
  spacing: { 'w:after': oneOf('0'), 'w:line': oneOf('240'), 'w:lineRule': oneOf('auto') },
  bidi: isOn,
  r: saved,
  t: { 'xml:space': oneOf('preserve') },
  tab: {},
  br: {},
  lastRenderedPageBreak: {},
  proofErr: { 'w:type': token },
  bookmarkStart: { 'w:name': token, 'w:id': identity, 'w:colFirst': count, 'w:colLast': count },
  bookmarkEnd: { 'w:id': identity },
  hyperlink: { 'w:history': flag, 'r:id': token, 'w:anchor': any },
  fldChar: { 'w:fldCharType': oneOf('begin', 'separate', 'end') },
  instrText: { 'xml:space': oneOf('preserve') },
  footnoteReference: { 'w:id': identity, 'w:customMarkFollows': flag },
  footnote: { 'w:id': identity, 'w:type': oneOf('separator', 'continuationSeparator') },
  endnote: { 'w:id': identity, 'w:type': oneOf('separator', 'continuationSeparator') },
  footnoteRef: {},
  separator: {},
  continuationSeparator: {},
  AlternateContent: {},
  Choice: { Requires: oneOf('w15') },
  Fallback: {},
  sdt: {},
  sdtPr: {},
  sdtContent: {},
  id: { 'w:val': large },
  tag: { 'w:val': token },
  text: {},
  dataBinding: { 'w:prefixMappings': any, 'w:xpath': any, 'w:storeItemID': any },
  tbl: {},
  tblPr: {},
  tblStyle: { 'w:val': token },
  tblW: { 'w:type': oneOf('dxa', 'auto'), 'w:w': wide },
  tblInd: { 'w:type': oneOf('dxa'), 'w:w': length },
  tblLayout: { 'w:type': oneOf('fixed', 'autofit') },
  tblLook: {
    'w:firstRow': flag,
    'w:lastRow': flag,
    'w:firstColumn': flag,
    'w:lastColumn': flag,
    'w:noHBand': flag,
    'w:noVBand': flag,
    'w:val': token,
  },
  tblGrid: {},
  gridCol: { 'w:w': wide },
  tr: saved,
  trPr: {},
  tblHeader: isOn,
  cantSplit: isOn,
  gridBefore: { 'w:val': count },
  gridAfter: { 'w:val': count },
  tc: {},
  tcPr: {},
  tcW: { 'w:type': oneOf('dxa', 'auto'), 'w:w': wide },
  gridSpan: { 'w:val': count },
  vMerge: { 'w:val': oneOf('restart', 'continue') },
  sectPr: saved,
  headerReference: { 'w:type': oneOf('default', 'even', 'first'), 'r:id': token },
  footerReference: { 'w:type': oneOf('default', 'even', 'first'), 'r:id': token },
  pgSz: { 'w:w': wide, 'w:h': wide, 'w:orient': oneOf('portrait'), 'w:code': count },
  pgMar: {
    'w:top': /^\d{1,4}$/,
    'w:right': /^\d{1,4}$/,
    'w:bottom': /^\d{1,4}$/,
    'w:left': /^\d{1,4}$/,
    'w:header': /^\d{1,4}$/,
    'w:footer': /^\d{1,4}$/,
    'w:gutter': /^\d{1,3}$/,
  },
  pgNumType: {},
  cols: { 'w:space': length },
  titlePg: isOn,
  docGrid: { 'w:linePitch': count },
};

const settings: ClosedList = {
  settings: namespaces,
  displayBackgroundShape: isOn,
  defaultTabStop: { 'w:val': length },
  evenAndOddHeaders: isOn,
  compat: {},
  compatSetting: { 'w:name': any, 'w:uri': any, 'w:val': any },
  // What Word keeps of how a person works.
  zoom: { 'w:percent': count, 'w:val': token },
  proofState: { 'w:spelling': token, 'w:grammar': token },
  characterSpacingControl: { 'w:val': oneOf('doNotCompress') },
  rsids: {},
  rsidRoot: { 'w:val': revision },
  rsid: { 'w:val': revision },
  themeFontLang: { 'w:val': token, 'w:eastAsia': token, 'w:bidi': token },
  decimalSymbol: { 'w:val': any },
  listSeparator: { 'w:val': any },
};

const others: readonly (readonly [RegExp, ClosedList])[] = [
  [/^word\/(?:document|footnotes|endnotes|header\d|footer\d)\.xml$/, text],
  [/^word\/styles\.xml$/, styles],
  [/^word\/numbering\.xml$/, numbering],
  [/^word\/settings\.xml$/, settings],
  [
    /^word\/webSettings\.xml$/,
    { webSettings: namespaces, optimizeForBrowser: isOn, allowPNG: isOn },
  ],
  [
    /^word\/fontTable\.xml$/,
    {
      fonts: namespaces,
      font: { 'w:name': any },
      panose1: { 'w:val': any },
      charset: { 'w:val': any },
      family: { 'w:val': any },
      pitch: { 'w:val': any },
      altName: { 'w:val': any },
      sig: Object.fromEntries(
        ['usb0', 'usb1', 'usb2', 'usb3', 'csb0', 'csb1'].map((name) => [`w:${name}`, any]),
      ),
    },
  ],
  [
    /^customXml\/itemProps1\.xml$/,
    { datastoreItem: { 'ds:itemID': any }, schemaRefs: {}, schemaRef: { 'ds:uri': any } },
  ],
];

/** The list for a part; none for what other checks compare as a whole. */
export function listFor(path: string): ClosedList | undefined {
  return others.find(([pattern]) => pattern.test(path))?.[1];
}
