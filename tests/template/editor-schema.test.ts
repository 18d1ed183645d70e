/** The schemas that editors are given; `npm run docs` writes them. */
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { dataSchemas } from '../../src/template/index.ts';
import { editorSchema, type DataFile } from './editor-schema.ts';
import { complaints, official, shippedFiles } from './template-files.ts';

const files = Object.keys(dataSchemas) as DataFile[];

/** Compiled once each: that takes longer than everything else here. */
const validators = new Map<DataFile, ValidateFunction>();

function accepts(file: DataFile, text: string): boolean {
  const known = validators.get(file);
  const schema = (): AnySchema => JSON.parse(JSON.stringify(editorSchema(file))) as AnySchema;
  const validate = known ?? new Ajv({ allErrors: true }).compile(schema());
  validators.set(file, validate);
  return validate(JSON.parse(text)) === true;
}

describe.each(files)('the schema of %s', (file) => {
  it('is current', async () => {
    const path = `templates/schemas/${file.replace('.json', '.schema.json')}`;
    const config = await resolveConfig(path);
    const written = await format(JSON.stringify(editorSchema(file)), { ...config, filepath: path });
    await expect(written).toMatchFileSnapshot(`../../${path}`);
  });

  it('accepts the shipped templates, which name it', () => {
    const shipped = [official, shippedFiles('large-print'), shippedFiles('model-un')].flatMap(
      (all) => all.get(file) ?? [],
    );
    for (const text of shipped) {
      expect(text).toContain(`"$schema": "../schemas/${file.replace('.json', '.schema.json')}"`);
      expect(accepts(file, text)).toBe(true);
    }
    expect(accepts(file, '{}')).toBe(true);
  });
});

describe('an editor is told what Plenary would say', () => {
  it.each<[DataFile, object]>([
    ['pdf.json', { margins: { lefft: 72 } }],
    ['pdf.json', { margins: { left: 'wide' } }],
    ['pdf.json', { margins: { left: -1 } }],
    ['pdf.json', { margins: { left: null } }],
    ['pdf.json', { orphans: 1.5 }],
    ['pdf.json', { styles: { title: { align: 'centre' } } }],
    ['pdf.json', { linkColor: 'blue' }],
    ['pdf.json', { fonts: [] }],
    ['pdf.json', { fonts: [{ package: 'tinos' }] }],
    ['docx.json', { paragraphStyles: { Titel: {} } }],
    ['docx.json', { paragraphStyles: { Title: { tabs: [{ at: 3 }] } } }],
    ['epub.json', { cover: { width: 1e6 } }],
    ['masthead.json', { places: { organ: 'organs' } }],
  ])('of %s: %j', (file, value) => {
    expect(complaints({ [file]: value })).toHaveLength(1);
    expect(accepts(file, JSON.stringify(value))).toBe(false);
  });

  it.each<[DataFile, object]>([
    [
      'pdf.json',
      { styles: { title: { labelEnd: null, keep: [] } }, masthead: { upperRule: null } },
    ],
    ['pdf.json', { masthead: { upperRule: { y: 60 } } }],
    ['docx.json', { paragraphStyles: { Title: { tabs: null, indent: { start: 0 } } } }],
    ['masthead.json', { emblem: false, places: { organ: 'particular' } }],
  ])('and is content with %s: %j', (file, value) => {
    expect(complaints({ [file]: value })).toEqual([]);
    expect(accepts(file, JSON.stringify(value))).toBe(true);
  });
});
