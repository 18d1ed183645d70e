/** Files of the documents service: the archive's comment, the masthead in the head of page 1, the styles. */
import { describe, expect, it } from 'vitest';
import { mastheadOf, type Masthead } from '../../../src/tree/index.ts';
import { readDocx } from '../../world.ts';
import { printedJobNumber, sortComments } from '../../../src/read/docx/archive-comment.ts';
import { p, r, wordFile, type WordParts } from './word-file.ts';
import { read, saying } from './reading.ts';

const styles = [
  ['Session', 'Session'],
  ['AgendaItemNormal', 'Agenda_Item_Normal'],
  ['AgendaTitleH2', 'Agenda_Title_H2'],
  ['TitleHCH', 'Title_H_CH'],
  ['H1', '_ H_1'],
  ['HCh', '_ H _Ch'],
  ['SingleTxt', '__Single Txt'],
  ['XLarge', 'XLarge'],
  ['Publication', 'Publication'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const head = (symbol: string, organ = 'General Assembly'): string =>
  `<w:tbl><w:tr>${cell(p(''))}${cell(p('United Nations', 'HCh'))}${cell(`<w:p>${r(symbol.slice(0, 1), '<w:sz w:val="40"/>')}${r(symbol.slice(1))}</w:p>`)}</w:tr>
   <w:tr>${cell(p(''))}${cell(p(organ, 'XLarge'))}${cell(p('Distr.: General', 'Publication'), p('17 April 2045'), p(''), p('Original: English'))}</w:tr></w:tbl>`;
const foot = `<w:tbl><w:tr>${cell(p('45-06262 (E)    240445'), p('*4506262*'))}${cell(p('Please recycle'))}</w:tr></w:tbl>`;

const typed = (...pieces: string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="SingleTxt"/></w:pPr>${pieces
    .map((piece) => (piece === '\t' ? '<w:r><w:tab/></w:r>' : r(piece)))
    .join('')}</w:p>`;

const body =
  p('Hundredth session', 'Session') +
  p('Agenda item 19 (e)', 'AgendaItemNormal') +
  p('Ports', 'AgendaTitleH2') +
  p('Resolution adopted by the General Assembly on 20 December 2045', 'TitleHCH') +
  p('100/31. Safe ports', 'H1') +
  typed('\t', 'The General Assembly,') +
  typed('\t', 'Recalling its resolution 99/1,') +
  typed('\t', '1.', '\t', 'Urges Member States to consider:') +
  typed('\t', '(a)', '\t', 'Ratifying the Convention;') +
  typed('\t', '\t', '(i)', '\t', 'In every region;') +
  typed('\t', '2.', '\t', 'Requests a report.');

const comment = (id: number, author: string, ...paragraphs: string[]): string =>
  `<w:comment w:id="${id}" w:author="${author}">${paragraphs.map((text) => p(text)).join('')}</w:comment>`;
const archive = comment(
  0,
  'Start',
  '&lt;&lt;ODS JOB NO&gt;&gt;N4506262E&lt;&lt;ODS JOB NO&gt;&gt;',
  '&lt;&lt;ODS DOC SYMBOL1&gt;&gt;A/RES/100/31&lt;&lt;ODS DOC SYMBOL1&gt;&gt;',
  '&lt;&lt;ODS DOC SYMBOL2&gt;&gt;&lt;&lt;ODS DOC SYMBOL2&gt;&gt;',
);

function masthead(parts: Partial<WordParts>): Partial<Masthead> {
  const { root } = readDocx(wordFile({ styles, body, ...parts }));
  const { position: _, data: __, ...fields } = mastheadOf(root) ?? { type: 'masthead' };
  return fields;
}

describe('a file of the documents service', () => {
  const file = {
    styles,
    body,
    comments: archive,
    firstHeader: head('A/RES/100/31'),
    firstFooter: foot,
  };

  it('is read without being told anything', () => {
    const { messages, blocks } = read(file);
    expect(messages.filter((message) => /^(?:tracked|comments)/.test(message))).toEqual([]);
    expect(blocks.slice(-8)).toEqual([
      'adoptionLine – | Resolution adopted by the General Assembly on 20 December 2045',
      'title1 100/31. | Safe ports',
      'enactingClause – | The General Assembly,',
      'preambularParagraph – | Recalling its resolution 99/1,',
      'operativeParagraph 1. | Urges Member States to consider:',
      'item1 (a) | Ratifying the Convention;',
      'item2 (i) | In every region;',
      'operativeParagraph 2. | Requests a report.',
    ]);
  });

  it('has its masthead in the head of its first page, and its job number in the foot', () => {
    expect(masthead(file)).toEqual({
      type: 'masthead',
      organization: 'United Nations',
      symbol: 'A/RES/100/31',
      organ: 'General Assembly',
      distribution: 'Distr.: General',
      date: '17 April 2045',
      originalLanguage: 'Original: English',
      session: 'Hundredth session',
      agendaItems: [{ label: 'Agenda item 19 (e)', name: 'Ports' }],
      jobNumber: '45-06262 (E)',
    });
    expect(saying('set-aside', read(file))).toEqual([
      'A job number was set aside: "240445"',
      'A bar code was set aside: "*4506262*"',
      'A running head was set aside: "Please recycle"',
      'The comment of the archive was set aside: A/RES/100/31, N4506262E',
    ]);
  });

  it.each([
    'A/80/6 (Sect. 24)/Corr.1',
    'A/80/6 (Plan outline)',
    'A/80/5 (Vol. II)',
    'S/RES/2811 (2025)',
    'TD/B/69/3',
    'CEDAW/C/AFG/4',
    'A/HRC/47/L.22/Rev.1*',
  ])('has the symbol %s', (symbol) => {
    expect(masthead({ firstHeader: head(symbol) }).symbol).toBe(symbol);
  });

  it('names an organ that nobody else knows by its style', () => {
    expect(masthead({ firstHeader: head('TD/B/69/3', 'Trade and Development Board') }).organ).toBe(
      'Trade and Development Board',
    );
  });

  it('may have its masthead in text boxes', () => {
    const box = (...paragraphs: string[]): string =>
      `<w:r><w:pict><w:txbxContent>${paragraphs.join('')}</w:txbxContent></w:pict></w:r>`;
    const boxes = `<w:p>${box(p('United Nations'))}${box(p('A/RES/100/31'))}${box(p('General Assembly'), p('Distr.: General'))}</w:p>`;
    expect(masthead({ firstHeader: boxes })).toMatchObject({
      organization: 'United Nations',
      symbol: 'A/RES/100/31',
      organ: 'General Assembly',
      distribution: 'Distr.: General',
    });
  });

  it('says what its running heads say that its front does not', () => {
    const running = p('A/RES/100/31') + p('Draft of 3 May');
    const said = saying('set-aside', read({ ...file, header: running }));
    expect(said).toContain('The running head “Draft of 3 May” was set aside');
    expect(said).not.toContain('The running head “A/RES/100/31” was set aside');
  });

  it('notes in a frame what an asterisk of the masthead points at', () => {
    const framed = `<w:p><w:pPr><w:framePr w:w="1"/></w:pPr><w:r><w:tab/></w:r>${r('*')}<w:r><w:tab/></w:r>${r('A/100/50.')}</w:p>`;
    const starred = body.replace('Agenda item 19 (e)', 'Items 19 and 20 of the preliminary list*');
    const fields = masthead({ body: framed + starred });
    expect(fields.agendaItems?.[0]?.label).toBe('Items 19 and 20 of the preliminary list*');
    expect(fields.symbolNote).toBe('* A/100/50.');
  });
});

describe('the comment of the archive', () => {
  it('gives symbol and job number where the document does not', () => {
    expect(masthead({ comments: archive })).toMatchObject({
      symbol: 'A/RES/100/31',
      jobNumber: '45-06262 (E)',
    });
  });

  it('is told from what people wrote', () => {
    const others = comment(1, 'B. Reader', 'Which report?');
    const file = read({ styles, body, comments: archive + others });
    expect(saying('comments-left-out', file)).toEqual([
      '1 comment was left out: “Which report?” by B. Reader.',
    ]);
    expect(sortComments([{ author: '', text: 'about <<ODS JOB NO>>' }]).archive).toBeUndefined();
  });

  it.each([
    ['N2607585E', '26-07585 (E)'],
    ['GE2512345F', 'GE.25-12345 (F)'],
    ['V2501234R', 'V.25-01234 (R)'],
    ['unknown', 'unknown'],
  ])('writes %s as documents print it: %s', (jobNumber, printed) => {
    expect(printedJobNumber(jobNumber)).toBe(printed);
  });
});
