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
    mend: 'Save the file as UTF-8 text, Markdown, .docx or Akoma Ntoso and try again.',
  },
  'limit-reached': {
    severity: 'error',
    description: 'Reading the file would take more work, memory or depth than any document needs.',
    mend: 'Get the file from where it was published, or save a copy of it with another program.',
  },
  'damaged-file': {
    severity: 'error',
    description: 'A PDF file is damaged: it was read as far as it goes, and words may be missing.',
    mend: 'Get the file again, or open it in another program, compare and save a copy.',
  },
  'several-documents': {
    severity: 'error',
    description: 'The file holds several documents, and one was asked for.',
    mend: 'Name one of them by its number or its symbol: FILE#2, FILE#A/RES/70/1.',
  },
  'text-not-accounted-for': {
    severity: 'error',
    description: 'Reading lost or repeated visible characters of the source.',
    mend: 'This is a fault of Plenary: please report it with the text.',
  },
  'front-matter-unreadable': {
    severity: 'error',
    description: 'The front matter is no YAML: nobody knows what it says.',
    mend: 'Write one `key: value` in each line, and a value with `: ` or `#` in quotation marks.',
  },
  'language-tag': {
    severity: 'error',
    description:
      'The front matter, or an XML file, names a language by a tag that is none (BCP 47).',
    mend: 'Write a tag such as `en`, `fr`, `es`, `ru`, `ar` or `zh-Hans`.',
  },
  'note-conflict': {
    severity: 'error',
    description: 'Two different notes stand under one marker.',
    mend: 'Give one of them its own marker in the source.',
  },

  'tracked-changes': {
    severity: 'error',
    description: 'A Word or XML file has tracked changes that nobody has decided on.',
    mend: 'Settle them in the file, or say --changes accept or --changes reject.',
  },

  // What an edition cannot show.
  'glyph-missing': {
    severity: 'warning',
    description: 'No font has a glyph for a character: the PDF shows another sign in its place.',
    mend: 'Check the character; a screen reader and a copy still get the one of the text.',
  },

  'left-out': {
    severity: 'suggestion',
    description:
      'A text of a folder was left out of the run: it has no enacting clause, no paragraphs of a resolution and no masthead.',
    mend: 'Nothing to do for a README or notes; --all takes it, and so does naming the file itself.',
  },

  // What reading did to the text, so that a person can check it.
  'markup-read': {
    severity: 'suggestion',
    description: 'Markup around the words was read as structure and is no longer in the text.',
    mend: 'Nothing to do, unless the marks were meant as text.',
  },
  'set-aside': {
    severity: 'suggestion',
    description:
      'What is beside the text (a page number, a running head, a rule, a picture, a record of votes) was set aside.',
    mend: 'If it belongs to the text, join it to its paragraph in the source.',
  },
  'words-set-aside': {
    severity: 'warning',
    description: 'A line of several words that stand nowhere else in the text was set aside.',
    mend: 'If it belongs to the text, join it to its paragraph in the source.',
  },
  'rule-setting': {
    severity: 'warning',
    description: 'A comment of the source sets a rule in a way that cannot be.',
    mend: 'Write a rule of docs/messages.md with off, suggestion, warning or error behind it.',
  },
  'ocr-text': {
    severity: 'warning',
    description:
      'Pages are scans, and a program recognised their text: any word of it may be wrong or missing.',
    mend: 'Compare it with the pages, word by word, before it is published.',
  },
  'page-without-text': {
    severity: 'warning',
    description: 'A page is a picture: what stands on it is not in the editions.',
    mend: 'If words stand there, let a program for text recognition (OCR) read the file first.',
  },
  'order-unsure': {
    severity: 'warning',
    description:
      'Pages read from right to left: numbers and Latin words in them may stand beside their place.',
    mend: 'Compare the numbers, symbols and note signs with the pages.',
  },
  'implausible-words': {
    severity: 'warning',
    description: 'A font of a PDF file seems to say wrongly which letters it shows.',
    mend: 'Compare with the page; a copy read by text recognition (OCR) may have the right letters.',
  },
  'unknown-letters': {
    severity: 'warning',
    description: 'A PDF file shows signs of which it does not say what letters they are.',
    mend: 'Compare with the page; a copy read by text recognition (OCR) may have the letters.',
  },
  'invisible-left-out': {
    severity: 'suggestion',
    description:
      'Characters that nobody sees (soft hyphens, zero-width spaces, marks of direction) were left out.',
    mend: 'Nothing to do: the words are whole without them.',
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
  'clause-run-together': {
    severity: 'warning',
    description: 'The words that open a clause stand in the middle of a paragraph.',
    mend: 'If a comma or an end of line was lost before them, put it back, and an empty line.',
  },
  'label-unread': {
    severity: 'warning',
    description:
      'A number of a form that labels do not have stands before the words that open a clause.',
    mend: 'If it is the label of the paragraph, write it as “8.” or “8.1”.',
  },
  'word-rejoined': {
    severity: 'suggestion',
    description: 'A word that a gap had cut, as in “resoluti on”, was put together.',
    mend: 'Compare with the printed text, and write the word without the gap.',
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
  'no-resolution': {
    severity: 'warning',
    description: 'The text is no resolution: an amendment, a decision, a letter.',
    mend: 'Nothing, if it is none: it is published as plain paragraphs. If it is one, compare its enacting clause with the print.',
  },
  'source-form': {
    severity: 'warning',
    description: 'Something in a canonical source is none of the forms of docs/source-format.md.',
    mend: 'Write it in one of the forms; the text is kept as it stands.',
  },

  'element-misplaced': {
    severity: 'warning',
    description:
      'Words of an XML file stand where its format has none, or nothing is known of them.',
    mend: 'They are kept as a paragraph; compare with the printed text.',
  },
  'reference-unsure': {
    severity: 'warning',
    description:
      'A reference within an XML file leads nowhere, or to an id that several elements have.',
    mend: 'Compare with the printed text; of several elements the first was taken.',
  },
  'format-version': {
    severity: 'suggestion',
    description: 'An XML file is of another version of Akoma Ntoso than 3.0.',
    mend: 'It was read by the names of its elements; compare with the printed text.',
  },

  'changes-decided': {
    severity: 'warning',
    description: 'Tracked changes of a Word or XML file were accepted or rejected, as asked.',
    mend: 'Compare with the file itself.',
  },
  'comments-left-out': {
    severity: 'warning',
    description: 'A Word file has comments: they are no part of the text.',
    mend: 'Settle them in Word if they ask for a change.',
  },
  'struck-words': {
    severity: 'warning',
    description: 'Words of a Word file are struck through: someone proposes to delete them.',
    mend: 'Settle it in Word, or say --changes reject to keep the words.',
  },
  'field-without-result': {
    severity: 'warning',
    description: 'A field of a Word file leads nowhere, or shows what the file does not hold.',
    mend: 'Update the field in Word, or write its words in the source.',
  },
  'formula-read': {
    severity: 'warning',
    description: 'A formula of a Word file was written as text on one line.',
    mend: 'Compare with the file in Word.',
  },
  'symbol-unknown': {
    severity: 'warning',
    description: 'A character of a symbol font has no known counterpart in Unicode.',
    mend: 'Write the character that is meant in the source.',
  },
  'number-format-unknown': {
    severity: 'warning',
    description: 'Word counts paragraphs in a number format that no official language uses.',
    mend: 'Write the label as it is printed in the source.',
  },
  'note-markers-unsure': {
    severity: 'warning',
    description: 'The file does not tell which markers its notes show.',
    mend: 'Compare the markers with the printed text.',
  },
  'masthead-line': {
    severity: 'warning',
    description:
      'Two paragraphs of a Word file have a style of the masthead that stands for one line.',
    mend: 'Give the second one the style of its kind; its words are kept.',
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
