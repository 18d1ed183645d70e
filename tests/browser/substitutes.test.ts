/** What stands in for Node where pdfkit asks for it; the conformance suite runs it in a browser. */
import { describe, expect, it } from 'vitest';
import stream from '../../src/browser/substitutes/node-stream.ts';
import zlib from '../../src/browser/substitutes/node-zlib.ts';
import { utf8, utf8Bytes } from '../../src/bytes/index.ts';
import { world } from '../world.ts';

describe('the stand-in for streams', () => {
  it('gives what was put in, once', () => {
    const readable = new stream.Readable();
    readable.push(utf8Bytes('%PDF'));
    readable.push(utf8Bytes('-1.7'));
    readable.push(null);
    expect(utf8(readable.read())).toBe('%PDF-1.7');
    expect(readable.read()).toHaveLength(0);
  });
});

describe('the stand-in for zlib', () => {
  const bytes = utf8Bytes('Recalling its resolution on ports and harbours. '.repeat(100));

  it('packs what Node unpacks', () => {
    expect(world.compression.inflate(zlib.deflateSync(bytes), 10_000)).toEqual(bytes);
  });

  it('unpacks what Node packs, and gives it later', async () => {
    let isLater = false;
    const unpacked = new Promise((resolve) => {
      zlib.inflate(world.compression.deflate(bytes), (error, content) => {
        resolve({ error, content, isLater });
      });
    });
    isLater = true;
    expect(await unpacked).toEqual({ error: null, content: bytes, isLater: true });
  });

  it('says at once what is damaged', () => {
    expect(() => zlib.inflate(bytes, () => {})).toThrow('damaged');
  });
});
