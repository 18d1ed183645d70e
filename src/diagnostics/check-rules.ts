/** What checking can say: one id for each file in `src/check/rules`. */
import type { Rule } from './rule.ts';

export const checkRules = {
  // Labels and paragraphs.
  'label-sequence': {
    severity: 'warning',
    description: 'A printed label does not follow the one before it.',
    mend: 'Compare with the printed text; the label is kept as it stands.',
  },
  'lone-paragraph-number': {
    severity: 'suggestion',
    description: 'A single operative paragraph has a number.',
    mend: 'The Editorial Manual leaves a single paragraph without a number.',
  },
  'lone-subheading': {
    severity: 'suggestion',
    description: 'A division has one subdivision only: an "A" needs a "B".',
    mend: 'Compare with the printed text: a heading may be lost.',
  },
  'paragraph-ending': {
    severity: 'warning',
    description: 'A paragraph does not end with the punctuation that its place asks for.',
    mend: 'Compare with the printed text; the wording is never changed.',
  },
  'lead-phrase': {
    severity: 'warning',
    description:
      'A paragraph does not open with a lead phrase that is set apart, as those around it do.',
    mend: 'Mark the lead phrase as emphasis in the source, between asterisks.',
  },
  'enacting-comma': {
    severity: 'warning',
    description: 'The enacting clause ends with a comma if a preamble follows, and only then.',
    mend: 'Compare with the printed text; the wording is never changed.',
  },

  // Notes.
  'note-orphan': {
    severity: 'warning',
    description: 'A note is never referenced: its reference was lost.',
    mend: 'Put the reference back where the printed text has it.',
  },
  'note-undefined': {
    severity: 'warning',
    description: 'A reference points at a note that the text does not have.',
    mend: 'Add the note, or take the reference out if it is none.',
  },
  'note-order': {
    severity: 'warning',
    description: 'The first references to the notes do not come in the order of their numbers.',
    mend: 'Compare with the printed text: a reference may be lost or misplaced.',
  },
  'note-sequence': {
    severity: 'warning',
    description: 'The numbers of the notes leave one out or repeat one.',
    mend: 'Compare with the printed text: a note may be lost or its number misread.',
  },
  'note-ibid': {
    severity: 'warning',
    description: 'A note says "Ibid." and no note before it names a source.',
    mend: 'Compare with the printed text: the note before it may be lost.',
  },
  'note-label': {
    severity: 'suggestion',
    description: 'A note is marked with a letter: notes to resolutions are numbered.',
    mend: 'Compare with the printed text; the marker is kept as it stands.',
  },
  'note-marker-place': {
    severity: 'suggestion',
    description: 'A marker stands on the wrong side of a punctuation mark for its language.',
    mend: 'In English it stands after the mark, in French, Spanish and Russian before it.',
  },
  'note-ending': {
    severity: 'suggestion',
    description: 'The text of a note does not end with a full stop.',
    mend: 'Compare with the printed text: the note may be cut off.',
  },
  'note-repetition': {
    severity: 'suggestion',
    description:
      'A note is repeated in the way of other years: up to 2018 by its number, since 2020 by its text.',
    mend: 'Nothing to do for an adopted text; for a draft, follow the present Editorial Manual.',
  },

  // The front and the back of the document.
  'masthead-incomplete': {
    severity: 'suggestion',
    description: 'The masthead lacks lines that documents of this organ print.',
    mend: 'Add them to the front matter of the canonical source.',
  },
  'symbol-missing': {
    severity: 'suggestion',
    description:
      'Neither the masthead nor number and organ tell the symbol: editions cannot name the official record.',
    mend: 'If the document has a symbol, write it into the front matter of the canonical source.',
  },
  'masthead-date': {
    severity: 'warning',
    description: 'The date of the document is before the day of adoption.',
    mend: 'Compare both dates with the printed text.',
  },
  'session-number': {
    severity: 'warning',
    description: 'The session in words is not the session of the symbol.',
    mend: 'Compare both with the printed text.',
  },
  'title-number': {
    severity: 'warning',
    description: 'The number before the title is not the number in the symbol.',
    mend: 'Compare both with the printed text.',
  },
  'closing-date': {
    severity: 'warning',
    description: 'The date at the end is not the date of adoption at the head.',
    mend: 'Compare both dates with the printed text.',
  },
  'closing-note-missing': {
    severity: 'suggestion',
    description:
      'A resolution of this organ ends with the meeting and the date, and this one does not.',
    mend: 'Compare with the printed text: the end may be cut off.',
  },

  // Style advice of the Editorial Manual. An adopted text is authoritative all the same.
  'style-per-cent': {
    severity: 'suggestion',
    description: 'A percentage is written with a sign.',
    mend: 'The Editorial Manual writes "per cent" in running text.',
  },
  'style-spelling': {
    severity: 'suggestion',
    description: 'A word is not spelt as the Editorial Manual spells it.',
    mend: 'The spelling follows the Concise Oxford English Dictionary: -ize, programme, labour.',
  },
  'style-present-resolution': {
    severity: 'suggestion',
    description: 'The resolution calls itself "this resolution".',
    mend: 'The Editorial Manual writes "the present resolution".',
  },
  'style-numbers': {
    severity: 'suggestion',
    description:
      'A number is written in figures where words are asked for, or in words for figures.',
    mend: 'Numbers under ten, and those that open a sentence, are written in words.',
  },
  'style-abbreviations': {
    severity: 'suggestion',
    description: 'A name is abbreviated.',
    mend: 'The Editorial Manual spells names out in resolutions and never writes "UN".',
  },
  'style-dates': {
    severity: 'suggestion',
    description: 'A date is not written as the Editorial Manual writes it.',
    mend: 'Dates are written "17 December 2015", without comma or ordinal.',
  },
  'style-ranges': {
    severity: 'suggestion',
    description: 'A range of years is written with a hyphen.',
    mend: 'Ranges are written with an en dash: 2015–2018.',
  },
  'style-quotation-marks': {
    severity: 'suggestion',
    description: 'Quotation marks are straight.',
    mend: 'The Editorial Manual writes “ ” outside and ‘ ’ inside.',
  },
  'model-un-phrase': {
    severity: 'suggestion',
    description: 'A clause of a Model UN draft opens with no phrase of the accepted lists.',
    mend: 'Open it with an accepted phrase; some conferences accept more than others.',
  },
  'model-un-ending': {
    severity: 'suggestion',
    description:
      'A clause of a Model UN draft does not end with a comma in the preamble, a semicolon in the operative part, or a full stop at the end.',
    mend: 'A draft is one sentence: its clauses end with these marks.',
  },
  'model-un-sentence': {
    severity: 'suggestion',
    description: 'A sentence ends within a clause of a Model UN draft.',
    mend: 'A draft is one sentence: join the two, or make a clause of each.',
  },
  'style-italics': {
    severity: 'suggestion',
    description: 'Words that the Editorial Manual prints in roman are in italics.',
    mend: 'Latin phrases of the dictionary, such as inter alia, and emphasis are not in italics.',
  },
} as const satisfies Record<string, Rule>;
