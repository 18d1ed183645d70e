import { describe, expect, test } from 'vitest';
import { world } from '../world.ts';

const { languages } = world;

const samples = {
  ar: {
    list: 'الموارد؛ و',
    parts: '80/240 ألف',
    after: ' التي',
    heading: 'الحواشي',
    counts: ' في المائة',
    page: 'صفحة 2',
    pageOfTotal: '2 من 10',
  },
  de: {
    list: 'Ressourcen; und',
    parts: '80/240 A bis C',
    after: ' die',
    heading: 'Anmerkungen',
    counts: ' Prozent',
    page: 'Seite 2',
    pageOfTotal: '2 von 10',
  },
  en: {
    list: 'resources; and',
    parts: '80/240 A to C',
    after: ' which',
    heading: 'Notes',
    counts: ' per cent',
    page: 'Page 2',
    pageOfTotal: '2 of 10',
  },
  es: {
    list: 'recursos; y',
    parts: '80/240 A a C',
    after: ' que',
    heading: 'Notas',
    counts: ' por ciento',
    page: 'Página 2',
    pageOfTotal: '2 de 10',
  },
  fr: {
    list: 'ressources ; et',
    parts: '80/240 A à C',
    after: ' qui',
    heading: 'Notes',
    counts: ' pour cent',
    page: 'page 2',
    pageOfTotal: '2 sur 10',
  },
  ru: {
    list: 'ресурсов; и',
    parts: '80/240 A и B',
    after: ' которые',
    heading: 'Примечания',
    counts: ' процентов',
    page: 'Страница 2',
    pageOfTotal: '2 из 10',
  },
  'zh-Hans': {
    list: '资源；和',
    parts: '80/240 A',
    after: ' 的',
    heading: '注',
    counts: '个百分点',
    page: '第 2 页',
    pageOfTotal: '第 2 页，共 10 页',
  },
};

describe.each(Object.entries(samples))('the words of reading in %s', (tag, sample) => {
  const { words } = languages.of(tag) ?? languages.english;

  test('are its own', () => {
    expect(words.language).toBe(tag);
  });

  test('end an item with a conjunction', () => {
    expect(sample.list).toMatch(words.endsInConjunction);
    expect(sample.list).toMatch(words.clauseEnd);
  });

  test('take the letters of parts into the number of a title', () => {
    expect(words.titleNumber.exec(`${sample.parts}`)?.[0]).toBe(
      tag === 'ar' ? '80/240' : sample.parts,
    );
  });

  test('tell a reference from a quantity', () => {
    expect(sample.after).toMatch(words.afterReference);
    expect(sample.counts).toMatch(words.afterNumber);
  });

  test('know a page by its number, alone and with their total', () => {
    expect(sample.page).toMatch(words.page);
    expect(sample.pageOfTotal).toMatch(words.pageOfTotal);
    expect(sample.page).not.toMatch(words.pageOfTotal);
  });

  test('end a paragraph of a preamble, and an item before the next', () => {
    expect(sample.list).toMatch(words.recitalEnd);
    expect(`${sample.list}\n`).toMatch(words.itemEnd);
    expect('7').not.toMatch(words.itemEnd);
  });

  test('know the heading of the notes', () => {
    expect(sample.heading).toMatch(words.notesHeading);
  });
});

test('a word that only begins like a conjunction ends no item', () => {
  expect('the sand').not.toMatch(languages.english.words.endsInConjunction);
});
