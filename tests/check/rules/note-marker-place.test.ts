import { expect, it } from 'vitest';
import { noteMarkerPlace } from '../../../src/check/rules/note-marker-place.ts';
import { operative, paragraph, reference } from '../../every-node.ts';
import { documentIn, reasons } from '../documents.ts';

const marked = (language: string, before: string, after: string): string[] =>
  reasons(
    noteMarkerPlace,
    documentIn(language, operative('1.', paragraph(before, reference('5'), after))),
  );

it('English markers stand after the mark', () => {
  expect(marked('en', 'the Convention,', ' and')).toEqual([]);
  expect(marked('en', 'the Convention', ' and')).toEqual([]);
  expect(marked('en', 'the Convention', ', and')).toEqual(['The marker 5 stands before ","']);
});

it('French, Spanish and Russian ones stand before it', () => {
  expect(marked('fr', 'la Convention', ', et')).toEqual([]);
  expect(marked('fr', 'la Convention,', ' et')).toEqual(['The marker 5 stands after ","']);
  expect(marked('ru', 'Конвенции', ',')).toEqual([]);
});

it('nothing is said of languages whose practice is not known', () => {
  expect(marked('ar', 'الاتفاقية', '،')).toEqual([]);
});

it('markers in a row are parted by commas of their own', () => {
  const row = paragraph('the reports', reference('1'), ',', reference('2'), ' and others');
  expect(reasons(noteMarkerPlace, documentIn('en', operative('1.', row)))).toEqual([]);
});
