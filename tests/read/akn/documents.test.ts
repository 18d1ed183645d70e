/** What stands around the text: cover page, title, closing, annexes, parts, metadata. */
import { expect, it } from 'vitest';
import { mastheadOf } from '../../../src/tree/index.ts';
import { aknFile, body, numbered, plain, read } from './akn-file.ts';

const decides = numbered('1.', '<i>Decides</i> so.');

it('reads the cover page of a resolution of the General Assembly', () => {
  const statement = `<coverPage>
    <p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>
    <p><docNumber refersTo="#symbol">A/RES/99/1</docNumber><authorialNote marker="*"><p>Reissued.</p></authorialNote></p>
    <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
    <p><docStatus refersTo="#distribution">Distr.: General</docStatus></p>
    <p><docDate refersTo="#dateOfIssuance" date="2044-01-04">4 January 2044</docDate></p>
    <p><session value="99">Ninety-ninth session</session></p>
    <p><inline name="agenda item" title="19 (e)">Agenda item 19 (e)</inline></p>
    <p><inline name="agenda item name">Ports</inline></p>
    <p><docTitle refersTo="#adoption">Resolution adopted by the General Assembly on <docDate date="2043-12-17">17 December 2043</docDate></docTitle></p>
    <p><docProponent>[without reference to a Main Committee (A/99/L.1)]</docProponent></p>
    </coverPage><preface><p><docNumber>99/1.</docNumber> <docTitle><span class="bold">Ports</span></docTitle></p></preface>
    <mainBody>${decides}</mainBody>`;
  const meta =
    '<presentation source="#un"><x:footer xmlns:x="http://un.org/akn4un"><docketNumber>44-00001 (E)</docketNumber></x:footer></presentation>';
  const { root, blocks } = read(aknFile({ statement, meta }));
  expect(mastheadOf(root)).toMatchObject({
    organization: 'United Nations',
    symbol: 'A/RES/99/1*',
    symbolNote: '* Reissued.',
    organ: 'General Assembly',
    distribution: 'Distr.: General',
    date: '4 January 2044',
    session: 'Ninety-ninth session',
    agendaItems: [{ label: 'Agenda item 19 (e)', name: 'Ports' }],
    jobNumber: '44-00001 (E)',
  });
  expect(blocks.filter((block) => !block.startsWith('masthead'))).toEqual([
    'adoptionLine – | Resolution adopted by the General Assembly on 17 December 2043',
    'originLine – | [without reference to a Main Committee (A/99/L.1)]',
    'title 99/1. | Ports',
    'operativeParagraph 1. | Decides so.',
  ]);
});

it('reads a resolution of the Security Council, whose number is its title', () => {
  const statement = `<coverPage><p><docTitle refersTo="#resolutionNumber">Resolution 9001 (2044)</docTitle></p>
    <p><docTitle refersTo="#adoption">Adopted by the Security Council at its 9999th meeting</docTitle></p></coverPage><mainBody>${decides}</mainBody>`;
  expect(read(aknFile({ statement })).blocks.slice(0, 2)).toEqual([
    'title Resolution 9001 (2044) | ',
    'adoptionLine – | Adopted by the Security Council at its 9999th meeting',
  ]);
});

it('keeps words of the cover page that no field is for, and says so', () => {
  const statement = `<coverPage><p>Corrected copy</p></coverPage><mainBody>${decides}</mainBody>`;
  const { blocks, messages } = read(aknFile({ statement }));
  expect(blocks[0]).toBe('paragraph – | Corrected copy');
  expect(messages).toEqual([
    'element-misplaced: Nothing is known of these words in <p>: “Corrected copy”',
  ]);
});

it('reads how the text was adopted at its end', () => {
  const statement = `<mainBody>${decides}</mainBody><conclusions><p><event refersTo="#adoption"><location refersTo="#adoptionMeeting">99th plenary meeting</location><eol/><docDate date="2043-12-17">17 December 2043</docDate></event></p></conclusions>`;
  expect(read(aknFile({ statement })).blocks.at(-1)).toBe(
    'closingNote – | 99th plenary meeting 17 December 2043',
  );
});

it('reads an annex whose word and title are lines of its text', () => {
  const bold = (words: string): string => plain(`<span class="bold">${words}</span>`);
  const statement = `<mainBody>${decides}</mainBody><attachments><attachment><doc name="annex"><mainBody>${bold('Annex')}${bold('Rules of ports')}${plain('Ports are open.')}</mainBody></doc></attachment></attachments>`;
  const { root, blocks } = read(aknFile({ statement }));
  expect(blocks.slice(1)).toEqual([
    'annex Annex | Rules of ports',
    'paragraph – | Ports are open.',
  ]);
  expect(root.children.map(({ type }) => type)).toEqual(['operativeParagraph', 'annex']);
});

it('reads the parts of a resolution in the order in which they are referred to', () => {
  const part = (id: string, label: string): string =>
    `<component eId="${id}"><statement name="resolution"><meta/><preface><p><docNumber>${label}</docNumber><docTitle>Ports ${label}</docTitle></p></preface><mainBody>${decides}</mainBody></statement></component>`;
  const xml = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <documentCollection name="publication"><meta/><preface><p><docNumber>99/1.</docNumber> <docTitle>Ports</docTitle></p></preface>
    <collectionBody><component><documentRef href="comp_1"/></component><component><documentRef href="#comp_0"/></component></collectionBody></documentCollection>
    <components>${part('comp_0', 'B')}${part('comp_1', 'A')}</components></akomaNtoso>`;
  expect(read(xml).blocks).toEqual([
    'title 99/1. | Ports',
    'section A | ',
    'title – | Ports A',
    'operativeParagraph 1. | Decides so.',
    'section B | ',
    'title – | Ports B',
    'operativeParagraph 1. | Decides so.',
  ]);
});

it('keeps the letters of parts that Plenary wrote and somebody changed', () => {
  const part = (id: string, letter: string): string =>
    `<component eId="${id}"><statement name="resolution"><meta/><preface><p><docNumber refersTo="#letter">${letter}</docNumber></p><p><docTitle>Ports ${letter}</docTitle></p></preface><mainBody>${decides}</mainBody></statement></component>`;
  const xml = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <documentCollection name="publication"><meta/><preface><p><docNumber>99/1 A–B.</docNumber> <docTitle>Ports</docTitle></p></preface>
    <collectionBody><component><documentRef href="#a"/></component><component><documentRef href="#b"/></component></collectionBody></documentCollection>
    <components>${part('a', 'A')}${part('b', 'B')}</components></akomaNtoso>`;
  const { blocks, messages } = read(xml);
  expect(blocks).toEqual([
    'title 99/1 A–B. | Ports',
    'section A | ',
    'title – | Ports A',
    'operativeParagraph 1. | Decides so.',
    'section B | ',
    'title – | Ports B',
    'operativeParagraph 1. | Decides so.',
  ]);
  expect(messages.filter((message) => message.includes('text-not-accounted-for'))).toEqual([]);
});

it('takes the subjects of a document, each once, and not its place in the agenda', () => {
  const meta = `<classification source="#un">
    <keyword value="1003456" showAs="PORTS" dictionary="UNBIS"/><keyword value="1003456" showAs="PORTS" dictionary="UNBIS"/>
    <keyword value="19" showAs="Ports and ships" dictionary="agenda" refersTo="#agenda"/></classification>`;
  expect(read(body(decides, { meta })).root.subjects).toEqual([
    { scheme: 'UNBIS', code: '1003456', words: 'PORTS' },
  ]);
});

it('names what it sets aside: pictures, comments, records of votes, remarks', () => {
  const meta =
    '<analysis source="#un"><parliamentary><voting outcome="#adopted"><count value="1" refersTo="#inFavour"><x:voters xmlns:x="http://un.org/akn4un">Utopia</x:voters></count></voting></parliamentary></analysis>';
  const content = `<!-- not official --><paragraph><content><p><img src="emblem.png"/>Ports<remark status="editorial">[sic]</remark>.</p></content></paragraph>`;
  const { blocks, messages } = read(body(content, { meta }));
  expect(blocks).toEqual(['paragraph – | Ports.']);
  expect(messages).toEqual([
    'set-aside: A picture was set aside',
    'set-aside: An editor’s remark was set aside: “[sic]”',
    'set-aside: One list of votes in the metadata was set aside: no document prints it',
    'set-aside: A comment of the file was set aside: “not official”',
  ]);
});

it('keeps an annex whole whose words stand beside its document', () => {
  const attachments = `<attachments><attachment>Draft<heading>Annex</heading><subheading>Rules</subheading><doc name="annex"><meta/><mainBody>${plain('Ports.')}</mainBody></doc>end</attachment><doc name="annex"><meta/><mainBody>${plain('Piers.')}</mainBody></doc><attachment><heading>Annex III</heading></attachment></attachments>`;
  const { blocks, messages } = read(
    aknFile({ statement: `<mainBody>${decides}</mainBody>${attachments}` }),
  );
  expect(blocks.slice(1)).toEqual([
    'annex – | ',
    'paragraph – | Draft',
    'annex Annex | Rules',
    'paragraph – | Ports.',
    'paragraph – | end',
    'annex – | ',
    'paragraph – | Piers.',
    'annex Annex III | ',
  ]);
  expect(messages).toEqual([
    'element-misplaced: Words stand in <attachment>, which holds none: “Draft end”',
  ]);
});

it('reads a component that no reference leads to, and each only once', () => {
  const component = (id: string, words: string): string =>
    `<component eId="${id}"><doc name="part"><meta/><mainBody>${plain(words)}</mainBody></doc></component>`;
  const beside = `<components>${component('c1', 'Ports.')}${component('c1', 'Piers.')}</components>`;
  const xml = aknFile({ statement: `<mainBody>${decides}</mainBody>`, beside });
  expect(read(xml)).toMatchObject({
    blocks: [
      'operativeParagraph 1. | Decides so.',
      'section – | ',
      'paragraph – | Ports.',
      'section – | ',
      'paragraph – | Piers.',
    ],
    messages: [],
  });
});

it('reads a document beside the first as a section, and says so', () => {
  const beside = `<statement name="resolution"><meta/><preface><p><docNumber>99/2.</docNumber> <docTitle>Piers</docTitle></p></preface><mainBody>${decides}</mainBody></statement>`;
  const xml = aknFile({ statement: `<mainBody>${decides}</mainBody>`, beside });
  const { blocks, messages } = read(xml);
  expect(blocks).toEqual([
    'operativeParagraph 1. | Decides so.',
    'section 99/2. | ',
    'title – | Piers',
    'operativeParagraph 1. | Decides so.',
  ]);
  expect(messages).toEqual([
    'element-misplaced: Another document, <statement>, stands beside the first',
  ]);
});
