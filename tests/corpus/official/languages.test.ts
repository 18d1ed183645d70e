/**
 * Official resolutions in six languages, printed in several forms from the United Nations' XML and read
 * again: what is found is held against the XML, which gives the structure.
 */
import { describe, expect, it } from 'vitest';
import { corpusTextsOf, hasCorpus } from '../corpus.ts';
import { aspects, figuresOf, type Aspect } from './figures.ts';
import { officialText, type OfficialText } from './official-text.ts';
import { plainText, printedPages, recognised } from './printed.ts';

const xml = /\.xml$/;
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans'] as const;
/** A run that is not asked for a report takes these numbers. */
const sampled = /-\d0\.[\w-]+\.xml$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;

/** A form of print, with the least share of texts that must be right in each aspect, in per cent. */
interface Form {
  print: (official: OfficialText) => string;
  least: Record<Aspect | 'leads', number>;
  /** Where it is not read in all. */
  languages?: readonly string[];
}

const common = { title: 98, clause: 98, language: 99, session: 99, date: 99, characters: 100 };
const exact = { labels: 97, notes: 97, bindings: 97, ...common, leads: 97 };

const forms: Record<string, Form> = {
  'plain text': { print: plainText, least: exact },
  // Paragraphs that pages cut run together: of the sample, Spanish has 96.9% of its lead phrases.
  'printed pages': { print: printedPages, least: { ...exact, leads: whole ? 97 : 96 } },
  // Arabic and Chinese are not read from it yet: their bare markers are numbers like others.
  'recognised text': {
    print: recognised,
    least: { ...exact, labels: 90, notes: 90, bindings: 80 },
    languages: ['en', 'es', 'fr', 'ru'],
  },
};

const cases = Object.entries(forms).flatMap(([form, { languages: read = languages }]) =>
  read.map((language) => ({ form, language })),
);

describe.skipIf(!hasCorpus(['official/xml'], xml))('official resolutions', () => {
  it.each(cases)('are read from $form in $language as their XML says', ({ form, language }) => {
    const { print, least } = forms[form] as Form;
    const texts = corpusTextsOf('official/xml', new RegExp(`\\.${language}\\.xml$`))
      .filter(({ path }) => whole || sampled.test(path))
      .flatMap(({ path, text }) => {
        const official = officialText(text);
        return official === undefined
          ? []
          : [{ path, figures: figuresOf(official, print(official)) }];
      });
    expect(texts.length).toBeGreaterThan(whole ? 150 : 10);
    const leads = { printed: 0, found: 0 };
    for (const { figures } of texts) {
      leads.printed += figures.leads.printed;
      leads.found += figures.leads.found;
    }
    const right = (aspect: Aspect): number =>
      texts.filter(({ figures }) => figures.right[aspect]).length;
    if (whole) {
      const figures = aspects.map((aspect) => `${aspect} ${right(aspect)}`).join(', ');
      console.log(
        `${form}, ${language}: ${texts.length} texts: ${figures}; lead phrases ${leads.found} of ${leads.printed}`,
      );
    }
    for (const aspect of aspects) {
      const wrong = texts.filter(({ figures }) => !figures.right[aspect]).map(({ path }) => path);
      const allowed = Math.floor(((100 - least[aspect]) / 100) * texts.length);
      expect(wrong.slice(allowed), `${aspect}: ${wrong.join(', ')}`).toEqual([]);
    }
    expect((100 * leads.found) / leads.printed).toBeGreaterThanOrEqual(least.leads);
  });
});
