import { crc32, deflateSync } from "node:zlib";

/** The colours that stand for all: the 256 most frequent. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const key = keyOf(pixels[at], pixels[at + 1], pixels[at + 2]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 256)
    .map(([key]) => key);
}

const keyOf = (red, green, blue) => (red << 16) | (green << 8) | blue;
const channels = (key) => [key >> 16, (key >> 8) & 255, key & 255];

/** The place of the nearest colour of a palette, each colour looked for once. */
function nearestIn(palette) {
  const known = new Map(palette.map((key, place) => [key, place]));
  return (key) => {
    if (!known.has(key)) {
      const wanted = channels(key);
      const distance = (one) => channels(one).reduce((sum, value, at) => sum + (value - wanted[at]) ** 2, 0);
      known.set(
        key,
        palette.reduce((best, one, place) => (distance(one) < distance(palette[best]) ? place : best), 0),
      );
    }
    return known.get(key);
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * A picture of whole pages as a small PNG of at most 256 colours.
 * @param {Buffer} ppm a binary portable pixmap (P6), as pdftoppm writes it
 */
export function pngOfPixmap(ppm) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString("latin1")) ?? [];
  if (head === undefined) throw new Error("pdftoppm wrote no pixmap.");
  const [columns, rows] = [Number(width), Number(height)];
  const pixels = ppm.subarray(head.length);
  const palette = paletteOf(pixels);
  const placeOf = nearestIn(palette);
  const lines = Buffer.alloc((columns + 1) * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 3;
      lines[row * (columns + 1) + 1 + column] = placeOf(keyOf(pixels[at], pixels[at + 1], pixels[at + 2]));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, a place in the palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
