/**
 * What an XML edition must have for the programs that take it. Clauses are the names of the schema of
 * Akoma Ntoso 3.0 (OASIS Standard, part 2), of which these are the conditions that programs rely on
 * and the reader does not hold; the conformance suite holds editions against the schema itself.
 */
import { rebuild, type VerificationRule } from './rule.ts';

type ErrorRule = VerificationRule & { severity: 'error' };

function schema(clause: string, description: string): ErrorRule {
  const standard = 'Akoma Ntoso Version 1.0, Part 2';
  return { severity: 'error', standard, clause, description, mend: rebuild };
}

function naming(description: string): ErrorRule {
  const standard = 'Akoma Ntoso Naming Convention Version 1.0';
  return { severity: 'error', standard, description, mend: rebuild };
}

export const aknRules = {
  'xml-namespace': schema('akomaNtoso', 'The root is Akoma Ntoso in the namespace of 3.0.'),
  'xml-order': schema(
    'openStructure',
    'Each document has its parts once, in order: metadata, cover page, preface, preamble, body, conclusions, attachments.',
  ),
  'xml-empty': schema(
    'maincontent, preambleopt, containerType, subFlowStructure',
    'What must hold something is not empty.',
  ),
  'xml-unique-id': schema('eId-statement, GUID-statement', 'Every eId and GUID is there once.'),
  'xml-id': schema('noWhiteSpace', 'Every eId and GUID has a value without white space.'),
  'xml-target': schema('link, refers', 'Every reference within the file leads to what is there.'),
  'xml-note': schema('notes', 'Every note shows its marker, and every reference leads to a note.'),
  'xml-date': schema('date', 'Every date is a day of the calendar.'),
  'xml-identification': naming(
    'Work, expression and manifestation of each document are named from one another, with language and format.',
  ),
  'xml-attribute': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'Elements have only the attributes that editions give them, with the values that they give them.',
    blind: 'Names of containers and of works, beyond their form.',
    mend: rebuild,
  },
  'xml-written': {
    severity: 'error',
    standard: 'Plenary',
    description: 'The file holds what Plenary writes, where it writes it, and nothing else.',
    mend: 'Build the edition again; a file that somebody edited is a source, and no edition.',
  },
} as const satisfies Record<string, VerificationRule>;
