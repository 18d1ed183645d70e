/** The elements of a body, by what they are in a text; whatever their names say of laws. */
import { namesIn } from './xml.ts';

/** Elements that divide a text, whatever they are called. */
export const divisions: ReadonlySet<string> = namesIn(`
  book tome part subpart title subtitle chapter subchapter section division subdivision
  article rule subrule level hcontainer transitional
  introduction background arguments remedies motivation decision
  debateSection administrationOfOath rollCall prayers oralStatements writtenStatements
  personalStatements ministerialStatements resolutions nationalInterest declarationOfVote
  communication petitions papers noticesOfMotion questions address proceduralMotions
  pointOfOrder adjournment speechGroup speech question answer
`);

/** Elements that are paragraphs of a text, or below one its items. */
export const paragraphs: ReadonlySet<string> = namesIn(`
  paragraph subparagraph subsection clause subclause alinea indent proviso recital
  citation
`);

/** Elements that hold others of a body and say nothing of their own. */
export const wrappers: ReadonlySet<string> = namesIn(`
  mainBody body preamble recitals citations collectionBody interstitial blockContainer
  tblock debateBody amendmentBody fragmentBody portionBody judgmentBody header other
  amendmentHeading amendmentContent amendmentReference amendmentJustification
`);

/** Every element that may stand in a body. */
export const bodyNames: ReadonlySet<string> = new Set([
  ...divisions,
  ...paragraphs,
  ...wrappers,
  ...namesIn(`
  formula container crossHeading list sublist point p table longTitle blockList ul ol
  content intro wrapUp num heading subheading block embeddedStructure quotedStructure
  attachments components conclusions preface from scene narrative summary
  toc tocItem foreign div caption
`),
]);
