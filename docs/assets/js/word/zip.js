"use strict";
/* A zip of texts, not compressed: browsers of 2022 have no raw deflate, and the files are small. */
{
  const DAY = 0x21; // 1 January 1980, the first that a zip can tell

  const crc = (bytes) => {
    let sum = ~0;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum >>> 0;
  };

  /** Numbers of two (as [n, 2]) or four bytes, the lowest byte first. */
  const numbers = (...given) => given.flatMap(([n, size]) => lowestFirst(n, size));
  const lowestFirst = (n, size) => Array.from({ length: size }, (_, at) => (n >>> (8 * at)) & 255);

  const shared = (content, name) =>
    numbers([20, 2], [0x800, 2], [0, 2], [0, 2], [DAY, 2], [crc(content), 4]).concat(
      numbers([content.length, 4], [content.length, 4], [name.length, 2], [0, 2]),
    );

  /** @param {Record<string, string>} files texts by name */
  self.kbZip = (files) => {
    const pieces = [];
    const listed = [];
    let at = 0;
    for (const [path, text] of Object.entries(files)) {
      const name = new TextEncoder().encode(path);
      const content = new TextEncoder().encode(text);
      const head = shared(content, name);
      const local = new Uint8Array([...numbers([0x04034b50, 4]), ...head]);
      pieces.push(local, name, content);
      const tail = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
      listed.push(new Uint8Array([...numbers([0x02014b50, 4], [20, 2]), ...head, ...tail]), name);
      at += local.length + name.length + content.length;
    }
    const size = listed.reduce((sum, piece) => sum + piece.length, 0);
    const count = listed.length / 2;
    const end = numbers(
      [0x06054b50, 4],
      [0, 4],
      [count, 2],
      [count, 2],
      [size, 4],
      [at, 4],
      [0, 2],
    );
    return [...pieces, ...listed, new Uint8Array(end)];
  };
}
