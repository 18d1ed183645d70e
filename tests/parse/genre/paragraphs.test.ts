import { describe, expect, it } from 'vitest';
import { notesOf, outlineOf, textOf } from '../../../src/tree/index.ts';
import { read } from '../read.ts';

/** The blocks below the enacting clause, as "kind label | text". */
function bodyOf(text: string, options: { language?: string } = {}): string[] {
  const { root, complete } = read(text, options);
  expect(complete).toBe(true);
  const blocks = outlineOf(root).blocks.map(
    ({ kind, label, text: words }) => `${kind}${label === undefined ? '' : ` ${label}`} | ${words}`,
  );
  const clause = blocks.findIndex((block) => block.startsWith('enactingClause'));
  return blocks.slice(clause + 1);
}

const council = 'The Security Council,\n\n';

describe('a paragraph that an empty line cuts in two', () => {
  it('goes on with the document that it cites in brackets', () => {
    const cut =
      '1. Welcomes the reports of the Secretary-General dated 16 July 1993\n\n' +
      '(S/26090) and 26 August 1993 (S/26360), and approves the plan;\n\n2. Decides to act.';
    expect(bodyOf(council + cut)).toEqual([
      'operativeParagraph 1. | Welcomes the reports of the Secretary-General dated 16 July 1993 (S/26090) and 26 August 1993 (S/26360), and approves the plan;',
      'operativeParagraph 2. | Decides to act.',
    ]);
  });

  it('goes on with a name that looks like a verb', () => {
    const cut =
      '1. Decides that, having regard to the views of the Secretary-General of the Organization of American\n\n' +
      'States, reports to the Council shall be made;\n\n2. Decides to act.';
    expect(bodyOf(council + cut)).toHaveLength(2);
  });

  it('ends before a line that ends like no sentence', () => {
    const heading =
      'Adopts the declaration on the opening of harbours to all the ships of the world\n\n' +
      'Introduction\n\nThis agenda is a plan of action.';
    expect(bodyOf(council + heading)[1]).toBe('paragraph | Introduction');
  });

  it('ends at a page where words in italics open the next, in whatever language', () => {
    const page =
      'Le Conseil de sécurité,\n\n*Réaffirmant* ses résolutions, et exprimant sa détermination à agir,\n\n' +
      '305\n\n---\n\n*Réaffirmant en outre* que de tels actes constituent une menace,\n\n1. *Décide* d’agir.';
    expect(bodyOf(page, { language: 'fr' })).toHaveLength(3);
  });
});

describe('an enacting clause', () => {
  it('may add the abbreviation of the organ', () => {
    expect(bodyOf('The United Nations General Assembly (UNGA),\n\n1. Decides to act.')).toEqual([
      'operativeParagraph 1. | Decides to act.',
    ]);
  });
});

describe('a label that OCR closed twice', () => {
  it('is that of an item', () => {
    const items = '1. Affirms:\n\n(a) Peace;\n\n(b}) Trade;\n\n2. Decides to act.';
    expect(bodyOf(council + items)).toContain('item (b}) | Trade;');
  });
});

describe('numbers set further in than their paragraph', () => {
  it('are a list, though no clause ends before it', () => {
    const nested =
      '1) Encourages the Secretary-General to establish a fund which\n' +
      '   1. collects donations,\n   2. reports yearly;\n2) Decides to act.';
    expect(bodyOf(council + nested)).toEqual([
      'operativeParagraph 1) | Encourages the Secretary-General to establish a fund which',
      'item 1. | collects donations,',
      'item 2. | reports yearly;',
      'operativeParagraph 2) | Decides to act.',
    ]);
  });
});

describe('a word on a line of its own after an item', () => {
  it('joins it to the next, and is no text after the list', () => {
    const hanging =
      '1. Decides that States shall report:\n   (a) how the circumstances of their harbours\n' +
      '       have changed;\n   and/or\n   (b) what they have built.\n';
    expect(bodyOf(council + hanging)[1]).toBe(
      'item (a) | how the circumstances of their harbours have changed; and/or',
    );
  });
});

describe('a short line above a number', () => {
  const lines =
    'Noting the response, and supporting the authorities,\nHarbours\n1. Decides to act;\n' +
    '2. Requests a report of all that was done;\nLights\n3. Decides to report.';

  it.each([
    ['in lines as printed', council.trimEnd() + '\n' + lines],
    ['between empty lines', council + lines.replaceAll('\n', '\n\n')],
  ])('is a heading, %s', (_, text) => {
    expect(bodyOf(text).filter((block) => block.startsWith('section'))).toEqual([
      'section | Harbours',
      'section | Lights',
    ]);
  });

  it('is a recital where it opens as one', () => {
    const recital = 'Noting the response,\n\nHaving considered the report\n\n1. Decides to act.';
    expect(bodyOf(council + recital)[1]).toMatch(/^preambularParagraph/);
  });
});

describe('letters right below the enacting clause', () => {
  it('label operative paragraphs, as in early texts', () => {
    const lettered = '(a) Resolves to act; and\n\n(b) Requests a report.';
    expect(bodyOf(council + lettered)).toEqual([
      'operativeParagraph (a) | Resolves to act; and',
      'operativeParagraph (b) | Requests a report.',
    ]);
  });

  it('label items where no verb opens them', () => {
    const items = 'Recalling that the Plan was developed:\n\n(a) To act,\n\n1. Decides to act.';
    expect(bodyOf(council + items)[1]).toBe('item (a) | To act,');
  });
});

describe('a note of several lines', () => {
  it('goes on with a sales number that a line end cut', () => {
    const { root } = read(
      `${council}1. Decides to act.98\n\nAdopted unanimously at the 2178th meeting.\n\n` +
        '98 Official Records of the Conference (Sales No.\n64.X.1), p. 173.\n',
    );
    expect(notesOf(root).map((note) => [note.label, textOf(note)])).toEqual([
      ['98', 'Official Records of the Conference (Sales No. 64.X.1), p. 173.'],
    ]);
  });
});

describe('a list that starts anew', () => {
  it('stands where the one of its kind stood, and not below it', () => {
    const { root } = read(
      `${council}1. Decides:\n\n(a) To act:\n\n(i) At once;\n\n(ii) Later;\n\n(a) To rest:\n\n(i) Today;\n\n(ii) Tomorrow;\n\n(b) To report.`,
    );
    const levels = outlineOf(root).blocks.filter(({ kind }) => kind === 'item');
    expect(levels.map(({ label, level }) => `${level} ${label}`)).toEqual([
      '1 (a)',
      '2 (i)',
      '2 (ii)',
      '1 (a)',
      '2 (i)',
      '2 (ii)',
      '1 (b)',
    ]);
  });
});

describe('the end of a text', () => {
  it('is a vote note also where OCR misread the meeting', () => {
    const vote =
      '1. Decides to act.\n\nAdopted at the 1771st meting by 14 votes to none, with 1 abstention (Ruritania).';
    expect(bodyOf(council + vote)[1]).toMatch(/^voteNote/);
  });

  it('is followed by the heading of the decisions, on a line of its own', () => {
    const decisions = '1. Decides to act.\n\nAdopted unanimously at the 3265th meeting.\nDecision';
    expect(bodyOf(council + decisions).slice(1)).toEqual([
      'voteNote | Adopted unanimously at the 3265th meeting.',
      'paragraph | Decision',
    ]);
  });
});

describe('the origin of a resolution', () => {
  it('is the symbol in brackets, also where OCR misread its letter', () => {
    const { root } = read(
      '139 (1960). Resolution of 28 June 1960\n[8/4357]\n\nThe Security Council,\n\n1. Decides to act.',
    );
    expect(root.children[1]).toMatchObject({ type: 'originLine' });
  });

  it('is read also on the line of its adoption', () => {
    const { root } = read(
      'Resolution adopted by the General Assembly [without reference to a Main Committee (A/61/L.67)]\n\n' +
        '61/295. Harbours\n\nThe General Assembly,\n\n1. Decides to act.',
    );
    expect(root.children.slice(0, 2).map((node) => [node.type, textOf(node)])).toEqual([
      ['adoptionLine', 'Resolution adopted by the General Assembly'],
      ['originLine', '[without reference to a Main Committee (A/61/L.67)]'],
    ]);
  });
});

describe('the large first letter of a symbol', () => {
  it('starts no section when it stands on a line of its own', () => {
    const { root } = read(
      'UNITED NATIONS\n\nS\n\nSecurity Council\n\nDistr.\nGENERAL\n\nS/RES/902 (1994)\n11 March 1994\n\n' +
        'RESOLUTION 902 (1994)\n\nThe Security Council,\n\n1. Decides to act.',
    );
    expect(root.children.map(({ type }) => type)).toEqual([
      'masthead',
      'paragraph',
      'title',
      'enactingClause',
      'operativeParagraph',
    ]);
    expect(textOf(root.children[1] ?? root)).toBe('S');
  });
});
