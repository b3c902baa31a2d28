// Draws the two icons of the Teams app, a hub with four spokes; run it again when the mark changes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'appPackage' } } });
/** Points per pixel in each direction: enough for smooth edges. */
const fineness = 8;

const chunk = (kind, body) => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

const png = (size, pixelAt) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_, y) =>
    // Every row starts with its filter: none.
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => pixelAt(x, y)).flat()]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
};

/** Share of a pixel that lies inside a shape. */
const cover = (isInside, x, y, scale) => {
  let inside = 0;
  for (let step = 0; step < fineness * fineness; step += 1) {
    const dx = ((step % fineness) + 0.5) / fineness;
    const dy = (Math.floor(step / fineness) + 0.5) / fineness;
    if (isInside((x + dx) * scale, (y + dy) * scale)) inside += 1;
  }
  return inside / (fineness * fineness);
};

// All shapes live in a square of 32 by 32.
const isHub = (x, y) => Math.hypot(x - 16, y - 16) <= 3.4;
const isRing = (x, y) => Math.abs(Math.hypot(x - 16, y - 16) - 8) <= 1.1;
const isSpoke = (x, y) => {
  const [along, across] = [Math.max(Math.abs(x - 16), Math.abs(y - 16)), Math.min(Math.abs(x - 16), Math.abs(y - 16))];
  return across <= 1.3 && along >= 5.2 && along <= 12.2;
};
const isMark = (x, y) => isHub(x, y) || isRing(x, y) || isSpoke(x, y);

const [background, mark] = [
  [0x5b, 0x5f, 0xc7],
  [0xff, 0xff, 0xff],
];

const colorPixel = (x, y) => {
  const share = cover(isMark, x, y, 32 / 192);
  return [...background.map((value, index) => Math.round(value + (mark[index] - value) * share)), 255];
};

const outlinePixel = (x, y) => [...mark, Math.round(255 * cover(isMark, x, y, 1))];

mkdirSync(values.to, { recursive: true });
writeFileSync(join(values.to, 'color.png'), png(192, colorPixel));
writeFileSync(join(values.to, 'outline.png'), png(32, outlinePixel));
