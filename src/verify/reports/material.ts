/** What a report is made with, besides what was found. */
import type { World } from '../../world.ts';

export interface PagePicture {
  /** From 1. */
  page: number;
  /** In points. */
  width: number;
  height: number;
  /** A `data:` address. */
  address: string;
}

/** What pages are shown with. */
export interface PageMaterial extends Pick<World, 'compression' | 'pdf'> {
  /** Draws the first pages of a PDF, at most so many; none where nothing can draw them. */
  picturesOf(bytes: Uint8Array, most: number): Promise<PagePicture[]>;
}

export interface ReportMaterial extends PageMaterial {
  /** The page, in which `{{style}}` and `{{report}}` have their places. */
  page: string;
  style: string;
}
