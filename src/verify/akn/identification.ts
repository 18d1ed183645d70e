/** The names of a document: of the work, of its expression in a language, of the file. */
import { childOf, elementsOf, type AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { faultAt } from './place.ts';

export function identification(elements: readonly AknElement[]): Fault[] {
  const identifications = elements.filter(({ name }) => name === 'identification');
  if (identifications.length === 0) {
    return [{ ruleId: 'xml-identification', reason: 'The file does not say what it is.' }];
  }
  return identifications.flatMap((own) =>
    faultsIn(own).map((reason) => faultAt('xml-identification', reason, own)),
  );
}

function faultsIn(own: AknElement): string[] {
  const [work, expression, manifestation] = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map(
    (name) => childOf(own, name),
  );
  const language = valueOf(expression, 'FRBRlanguage', 'language');
  const [workUri, expressionUri, fileUri] = [work, expression, manifestation].map((level) =>
    valueOf(level, 'FRBRuri'),
  );
  const component = valueOf(work, 'FRBRthis').slice(workUri?.length);
  const wrong = (is: string | undefined, should: string): string[] =>
    is === should ? [] : [`It is named “${is ?? ''}” and not “${should}”.`];
  return [
    ...(/^\/akn\/[a-z]{2}\/[^/]+\/[^/]+\/[^/]+\/\d{4}-\d{2}-\d{2}\/[^/]+$/.test(workUri ?? '')
      ? []
      : [`“${workUri ?? ''}” is no name of a work.`]),
    ...(/^\/!\S+$/.test(component) ? [] : [`“${component}” is no component of the work.`]),
    ...wrong(expressionUri, `${workUri ?? ''}/${language}@`),
    ...wrong(valueOf(expression, 'FRBRthis'), `${expressionUri ?? ''}${component}`),
    ...wrong(fileUri, `${expressionUri ?? ''}.xml`),
    ...wrong(valueOf(manifestation, 'FRBRthis'), `${expressionUri ?? ''}${component}.xml`),
    ...(language === '' ? ['It says no language.'] : []),
    ...wrong(valueOf(manifestation, 'FRBRformat'), 'xml'),
  ];
}

function valueOf(level: AknElement | undefined, name: string, attribute = 'value'): string {
  return elementsOf(level, name)[0]?.attributes.get(attribute) ?? '';
}
