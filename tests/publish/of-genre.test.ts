import { describe, expect, it } from 'vitest';
import { isOfGenre } from '../../src/publish/of-genre.ts';
import { read } from '../parse/read.ts';

const others = {
  'a README':
    '# Our texts\n\nThey lie in `source`.\n\n## How to build\n\n1. Install it.\n2. Run it.\n\n- a\n- b\n',
  'notes of a meeting': 'Meeting of 3 May\n\n- ask for the annex\n- send the text to all\n',
  'an agenda': 'Agenda\n\n(a) Opening of the session;\n(b) Elections;\n(c) Other matters.\n',
  'a licence': 'Copyright\n\nPermission is granted to anyone, without charge.\n',
};

const documents = {
  'a resolution':
    'The General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Decides to go on.\n',
  'a draft without its enacting clause':
    'Maps\n\nRecalling their use,\n\n1. Requests that they be kept;\n\n2. Decides to go on.\n',
  'paragraphs of one sentence in a language without words':
    'Mapas\n\n1. Pede ao Secretário-Geral que apresente um relatório;\n\n2. Decide continuar;\n',
  'a charter by itself':
    '# Charter of the River Towns\n\n## Article 1\n\nAll towns are equal.\n\n## Article 2\n\nNo town dams the river.\n',
  'a masthead alone':
    'United Nations\n\nA/RES/70/1\n\nGeneral Assembly\n\nDistr.: General\n\nText.\n',
  'an empty file': '',
};

describe('what a folder publishes', () => {
  it.each(Object.entries(others))('is not %s', (_name, text) => {
    expect(isOfGenre(read(text).root)).toBe(false);
  });

  it.each(Object.entries(documents))('is %s', (_name, text) => {
    expect(isOfGenre(read(text).root)).toBe(true);
  });
});
