/** What the schema demands and the text does not have. */
import { classes } from '../../../akn/index.ts';
import { classesOf, type AknElement } from '../xml.ts';

/** An element that the schema demands and the text does not have. */
export function isVoid(element: AknElement): boolean {
  return classesOf(element).includes(classes.void);
}
