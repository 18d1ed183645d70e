import { expect, it } from 'vitest';
import { fileTrouble } from '../../src/publish/file-trouble.ts';
import { complaintOf } from '../template/template-files.ts';

it('says of a template that was changed while it was in use what is wrong with it', () => {
  const error = complaintOf({ 'pdf.json': { margins: { lefft: 72 } } });
  expect(fileTrouble(error, 'a.md')).toEqual({
    kind: 'file',
    reason:
      'The template "own" cannot be used. ' +
      'pdf.json: margins has no key "lefft". Did you mean "left"?',
    mend: 'docs/templates.md lists the files and the keys of a template.',
  });
});
