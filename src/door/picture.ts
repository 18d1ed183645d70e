/**
 * A picture that a person supplies is looked through before anything is made with it: libraries that draw
 * pictures find a damaged one where nobody can catch what they throw.
 */
import { concat, latin1, viewOf } from '../bytes/index.ts';
import { compression } from './compression.ts';

export type PictureType = 'image/png' | 'image/jpeg';

/** What a picture is by its first bytes: PNG 5.2, JPEG's SOI marker. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (latin1(bytes.subarray(0, 8)) === '\u0089PNG\r\n\u001a\n') return 'image/png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'image/jpeg' : undefined;
}

/** What is wrong with a picture; nothing when it can be drawn. */
export function pictureFault(bytes: Uint8Array, type: PictureType): string | undefined {
  try {
    return type === 'image/png' ? pngFault(bytes) : jpegFault(bytes);
  } catch {
    // A length that leads beyond the end, or a stream that cannot be unpacked.
    return 'it is damaged';
  }
}

/** More points than any printer shows of an emblem. */
const mostPoints = 5000;
const tooManyPoints = `it has more than ${mostPoints} points on a side`;

/** The samples of a point, by type of colour (PNG 11.2.2). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function pngFault(bytes: Uint8Array): string | undefined {
  const view = viewOf(bytes);
  const data: Uint8Array[] = [];
  let needed: number | undefined;
  for (let at = 8; ;) {
    const length = view.getUint32(at);
    const name = latin1(bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    const checked = compression.crc32(bytes.subarray(at + 4, at + 8 + length));
    if (checked !== view.getUint32(at + 8 + length)) return 'it is damaged';
    if ((needed === undefined) !== (name === 'IHDR')) return 'it is damaged';
    if (name === 'IHDR') {
      const header = viewOf(content);
      const [width, height] = [header.getUint32(0), header.getUint32(4)];
      const perPoint = header.getUint8(8) * (samples[header.getUint8(9)] ?? 0);
      if (width === 0 || height === 0 || perPoint === 0) return 'it is damaged';
      if (width > mostPoints || height > mostPoints) return tooManyPoints;
      // Interlaced ones (PNG 8.2) have at most two more bytes for each row.
      needed = height * (1 + Math.ceil((width * perPoint) / 8));
    } else if (name === 'IDAT') data.push(content);
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  if (needed === undefined) return 'it is damaged';
  const unpacked = compression.inflate(concat(data), 3 * needed + 1024);
  return unpacked.length < needed ? 'it is damaged' : undefined;
}

/** The markers up to the first frame (ITU-T T.81, B.1.1). */
function jpegFault(bytes: Uint8Array): string | undefined {
  const view = viewOf(bytes);
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return 'it is damaged';
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (width === 0 || height === 0 || ![1, 3, 4].includes(view.getUint8(at + 9))) {
        return 'it is damaged';
      }
      return width > mostPoints || height > mostPoints ? tooManyPoints : undefined;
    }
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9 || marker === 0xda) return 'it is damaged';
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
}
