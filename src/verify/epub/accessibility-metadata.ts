/** What a book says of its accessibility: EPUB Accessibility 1.1, sections 2 and 3. */
import { valuesOf } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { elementsOf } from '../../read/html/markup.ts';
import { isPageMarker } from '../../read/html/elements.ts';
import type { Fault } from '../finding.ts';
import type { EpubRuleId } from '../rules.ts';

const wanted: [EpubRuleId, string][] = [
  ['metadata-accessmode', 'schema:accessMode'],
  ['metadata-accessmodesufficient', 'schema:accessModeSufficient'],
  ['metadata-accessibilityfeature', 'schema:accessibilityFeature'],
  ['metadata-accessibilityhazard', 'schema:accessibilityHazard'],
  ['metadata-accessibilitysummary', 'schema:accessibilitySummary'],
];

export function accessibilityMetadata(reading: EpubReading): Fault[] {
  const place = { file: reading.packagePath };
  const missing = wanted
    .filter(([, property]) => valuesOf(reading.package, property).every((value) => value === ''))
    .map(([ruleId, property]): Fault => ({ ruleId, reason: `The package has no ${property}.` }));
  return [...missing, ...features(reading), ...claim(reading)].map((fault) => ({
    ...fault,
    place,
  }));
}

/** Features that a program can see the truth of. */
function features(reading: EpubReading): Fault[] {
  const named = new Set(valuesOf(reading.package, 'schema:accessibilityFeature'));
  const elements = reading.documents.flatMap(({ root }) => [...elementsOf(root)]);
  const lists = elements
    .filter(({ name }) => name === 'nav')
    .map(({ attributes }) => attributes.get('epub:type'));
  const truths: [string, boolean][] = [
    ['tableOfContents', lists.includes('toc')],
    ['pageNavigation', lists.includes('page-list')],
    ['pageBreakMarkers', elements.some(isPageMarker)],
    ['structuralNavigation', elements.some(({ name }) => /^h[1-6]$/.test(name))],
    ['index', lists.includes('index')],
  ];
  return truths
    .filter(([feature, isTrue]) => named.has(feature) && !isTrue)
    .map(([feature]) => ({
      ruleId: 'metadata-accessibilityfeature-invalid',
      reason: `The package names the feature ${feature}, which the book does not have.`,
    }));
}

/** Who claims conformance says who certifies it (3.4); a program does not certify itself. */
function claim({ package: book }: EpubReading): Fault[] {
  return book.metadata
    .filter(
      ({ property, value }) =>
        property === 'dcterms:conformsTo' && /EPUB Accessibility/.test(value),
    )
    .filter(
      ({ id }) =>
        !book.metadata.some(
          ({ property, refines, value }) =>
            property === 'a11y:certifiedBy' &&
            value !== '' &&
            (refines === undefined || refines === `#${id}`),
        ),
    )
    .map(({ value }) => ({
      ruleId: 'epub-certifier',
      reason: `The book claims “${value}” and does not say who certifies it.`,
    }));
}
