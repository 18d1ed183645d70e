/** The elements that are parts of a line: of print, of meaning, of a title (Akoma Ntoso 3.0, part 2). */
import { namesIn } from './xml.ts';

export const inlineNames: ReadonlySet<string> = namesIn(`
  a abbr b br em i span strong sub sup u img inline
  authorialNote noteRef eol eop placeholder fillIn decoration omissis
  ref mref rref mod mmod rmod quotedText embeddedText ins del remark recordedTime
  date time person organization concept object event location process role term quantity def
  entity vote outcome opinion argument party judge lawyer signature courtType neutralCitation
  affectedDocument relatedDocument change legislature session shortTitle
  docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber docProponent
  docPurpose docStage docStatus docTitle docType docketNumber
`);
