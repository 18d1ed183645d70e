/** Every rule with its check; the compiler sees that none is missing. */
import type { CheckRuleId } from '../../diagnostics/index.ts';
import type { Check } from '../context.ts';
import { closingDate } from './closing-date.ts';
import { closingNoteMissing } from './closing-note-missing.ts';
import { enactingComma } from './enacting-comma.ts';
import { labelSequence } from './label-sequence.ts';
import { leadPhrase } from './lead-phrase.ts';
import { loneParagraphNumber } from './lone-paragraph-number.ts';
import { loneSubheading } from './lone-subheading.ts';
import { mastheadDate } from './masthead-date.ts';
import { mastheadIncomplete } from './masthead-incomplete.ts';
import { modelUnEnding, modelUnPhrase, modelUnSentence } from './model-un.ts';
import { noteEnding } from './note-ending.ts';
import { noteIbid } from './note-ibid.ts';
import { noteLabel } from './note-label.ts';
import { noteMarkerPlace } from './note-marker-place.ts';
import { noteOrder } from './note-order.ts';
import { noteOrphan } from './note-orphan.ts';
import { noteRepetition } from './note-repetition.ts';
import { noteSequence } from './note-sequence.ts';
import { noteUndefined } from './note-undefined.ts';
import { paragraphEnding } from './paragraph-ending.ts';
import { sessionNumber } from './session-number.ts';
import { styleItalics } from './style-italics.ts';
import { styleWording } from './style-wording.ts';
import { symbolMissing } from './symbol-missing.ts';
import { titleNumber } from './title-number.ts';

export const checks = {
  'label-sequence': labelSequence,
  'lone-paragraph-number': loneParagraphNumber,
  'lone-subheading': loneSubheading,
  'paragraph-ending': paragraphEnding,
  'lead-phrase': leadPhrase,
  'enacting-comma': enactingComma,
  'note-orphan': noteOrphan,
  'note-undefined': noteUndefined,
  'note-order': noteOrder,
  'note-sequence': noteSequence,
  'note-ibid': noteIbid,
  'note-label': noteLabel,
  'note-marker-place': noteMarkerPlace,
  'note-ending': noteEnding,
  'note-repetition': noteRepetition,
  'masthead-incomplete': mastheadIncomplete,
  'symbol-missing': symbolMissing,
  'masthead-date': mastheadDate,
  'session-number': sessionNumber,
  'title-number': titleNumber,
  'closing-date': closingDate,
  'closing-note-missing': closingNoteMissing,
  'model-un-phrase': modelUnPhrase,
  'model-un-ending': modelUnEnding,
  'model-un-sentence': modelUnSentence,
  'style-italics': styleItalics,
  ...styleWording,
} satisfies Record<CheckRuleId, Check>;
