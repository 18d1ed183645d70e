/** How large a picture is, from the first bytes of a PNG or JPEG file. */
import { viewOf } from '../../bytes/index.ts';

export interface PictureSize {
  width: number;
  height: number;
}

/** The size in pixels; a picture that does not tell it is taken for a square. */
export function pictureSize(bytes: Uint8Array): PictureSize {
  const view = viewOf(bytes);
  return pngSize(view) ?? jpegSize(view) ?? { width: 1, height: 1 };
}

const pngSignature = 0x89504e47;

/** ISO/IEC 15948, 11.2.2: the header chunk comes first. */
function pngSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== pngSignature) return undefined;
  return positive({ width: view.getUint32(16), height: view.getUint32(20) });
}

/** ISO/IEC 10918-1, B.2.2: a frame header (SOF0 to SOF15, but not DHT, JPG and DAC) has the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return positive({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function positive(size: PictureSize): PictureSize | undefined {
  return size.width > 0 && size.height > 0 ? size : undefined;
}
