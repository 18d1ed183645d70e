/**
 * The closed list of what Plenary can say about a text. Every message carries one of these ids, so
 * that a reader can look it up (`docs/messages.md` is generated from this list) and a script can
 * rely on it.
 */
import { checkRules } from './check-rules.ts';
import type { Rule } from './rule.ts';

export type { Rule, Severity } from './rule.ts';

export const rules = {
  // Errors: an error withholds the document's editions. They are few.
  'nothing-to-publish': {
    severity: 'error',
    description: 'The input has no text.',
    mend: 'Check that the right file was named and that it was saved whole.',
  },
  'unreadable-input': {
    severity: 'error',
    description: 'The input is no text that can be read (binary, not UTF-8, damaged or encrypted).',
    mend: 'Save the file as UTF-8 text, Markdown or .docx and try again.',
  },
  'text-not-accounted-for': {
    severity: 'error',
    description: 'Reading lost or repeated visible characters of the source.',
    mend: 'This is a fault of Plenary: please report it with the text.',
  },
  'note-conflict': {
    severity: 'error',
    description: 'Two different notes stand under one marker.',
    mend: 'Give one of them its own marker in the source.',
  },

  'tracked-changes': {
    severity: 'error',
    description: 'A Word file has tracked changes or comments that nobody has decided on.',
    mend: 'Settle them in Word, or say --changes accept or --changes reject.',
  },

  // What an edition cannot show.
  'glyph-missing': {
    severity: 'warning',
    description: 'No font has a glyph for a character: the PDF shows another sign in its place.',
    mend: 'Check the character; a screen reader and a copy still get the one of the text.',
  },

  // What reading did to the text, so that a person can check it.
  'markup-read': {
    severity: 'suggestion',
    description: 'Markup around the words was read as structure and is no longer in the text.',
    mend: 'Nothing to do, unless the marks were meant as text.',
  },
  'set-aside': {
    severity: 'suggestion',
    description: 'A line of the page (a page number, a running head, a rule) was set aside.',
    mend: 'If it belongs to the text, join it to its paragraph in the source.',
  },
  'hyphen-joined': {
    severity: 'suggestion',
    description: 'Words hyphenated at the ends of lines were put together.',
    mend: 'Nothing to do, unless a word should keep its hyphen.',
  },
  'hyphen-unsure': {
    severity: 'suggestion',
    description: 'A hyphen at the end of a line may belong to the word or to the line.',
    mend: 'Compare with the printed text and write the word on one line.',
  },
  'paragraph-rejoined': {
    severity: 'suggestion',
    description: 'A paragraph that a page break or an empty line had cut was put together.',
    mend: 'If these are two paragraphs, mark the second one in the source.',
  },
  'lead-phrase-inferred': {
    severity: 'suggestion',
    description: 'Lead phrases that lost their italics were recognised by their words.',
    mend: 'Nothing to do, unless a phrase is longer or shorter in print.',
  },
  'lead-phrases-unknown': {
    severity: 'suggestion',
    description: 'The lead phrases of this language are not known yet.',
    mend: 'Mark the lead phrases as emphasis in the source.',
  },
  'reference-inferred': {
    severity: 'suggestion',
    description: 'A bare number in the text was read as a reference to a note.',
    mend: 'If it is a quantity, write the other references as `[^n]` in the source.',
  },
  'language-unknown': {
    severity: 'warning',
    description: 'The language of the text could not be recognised.',
    mend: 'Name it with --lang or in the front matter.',
  },
  'resolution-unrecognised': {
    severity: 'warning',
    description: 'A part that every resolution has was not found.',
    mend: 'Compare with the printed text; the rest is published as it stands.',
  },
  'source-form': {
    severity: 'warning',
    description: 'Something in a canonical source is none of the forms of docs/source-format.md.',
    mend: 'Write it in one of the forms; the text is kept as it stands.',
  },

  'changes-decided': {
    severity: 'warning',
    description: 'Tracked changes of a Word file were accepted or rejected, as asked.',
    mend: 'Compare with the file in Word; comments are not in the text.',
  },
  'style-unknown': {
    severity: 'warning',
    description: 'A paragraph of a Word file has a style that does not say what it is.',
    mend: 'Give it the style of its kind, such as “Operative paragraph”.',
  },
  ...checkRules,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** What checking can say; the other rules are those of reading and publishing. */
export type CheckRuleId = keyof typeof checkRules;
