import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { noteOrphan } from '../../../src/check/rules/note-orphan.ts';
import { operative, paragraph, preambular, reference } from '../../every-node.ts';
import { document, note, reasons } from '../documents.ts';
import { contextFor } from '../../world.ts';

const root = document(
  preambular(paragraph('Welcoming the 2030 Agenda,', reference('1'), ' which reaffirms it,')),
  preambular(
    paragraph(
      'Reaffirming the commitment made at the Millennium Summit, the World Summit of 2005 and the plenary meeting on the Development Goals, held in 2010,',
      reference('4'),
    ),
  ),
  preambular(
    paragraph(
      'Recalling the Protocol to Prevent, Suppress and Punish Trafficking, the Convention on the sale of children and child labour and the Convention on the Abolition of Slavery, the Slave Trade, and Practices Similar to Slavery,',
    ),
  ),
  operative('1.', paragraph('Urges States to act.', reference('7'))),
  note('1', 'Resolution 70/1.'),
  note('2', 'See resolution 55/2.'),
  note('4', 'See resolution 65/1.'),
  note('5', 'United Nations, Treaty Series, vol. 2171, No. 27531.'),
  note('6', 'Ibid., vol. 266, No. 3822.'),
  note('7', 'A/69/269.'),
);

it('names each note that nothing refers to, and the references between which it is lost', () => {
  expect(reasons(noteOrphan, root)).toEqual([
    'Nothing refers to note 2; it is likely to belong between the references 1 and 4 (preambular paragraph 1 to preambular paragraph 2)',
    'Nothing refers to note 5; it is likely to belong between the references 4 and 7 (preambular paragraph 2 to paragraph 1)',
    'Nothing refers to note 6; it is likely to belong between the references 4 and 7 (preambular paragraph 2 to paragraph 1)',
  ]);
});

it('offers the names there that the note may cite', () => {
  const mends = noteOrphan(root, contextFor(root, new VFile(''))).map((message) => message.note);
  expect(mends[0]).toBe(
    'Write [^2] where the printed text has the reference: perhaps after “Millennium Summit,”, “Summit of 2005” or “Development Goals,”.',
  );
  const treaties = 'perhaps after “Punish Trafficking,”, “child labour” or “Similar to Slavery,”.';
  expect(mends[1]).toContain(treaties);
  // "Ibid." cites what the note before it cites.
  expect(mends[2]).toContain(treaties);
});

it('says no place where no note is referenced', () => {
  const lost = document(operative('1.', paragraph('Decides.')), note('1', 'Resolution 1.'));
  expect(reasons(noteOrphan, lost)).toEqual(['Nothing refers to note 1']);
});

it('has nothing to say where every note is referenced', () => {
  const kept = document(operative('1.', paragraph('Decides.', reference('1'))), note('1', 'A.'));
  expect(reasons(noteOrphan, kept)).toEqual([]);
});
