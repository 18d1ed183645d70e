/** Small pictures for mastheads. */
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of 4 by 4 equal pixels of some bytes each: three are a colour, four have transparency too. */
export function png(pixel: readonly number[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(4, 0);
  header.writeUInt32BE(4, 4);
  header.set([8, pixel.length === 4 ? 6 : 2], 8);
  const row = [0, ...Array.from({ length: 4 }, () => pixel).flat()];
  const rows = Uint8Array.from(Array.from({ length: 4 }, () => row).flat());
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
