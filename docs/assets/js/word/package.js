"use strict";
/* A Word file's zip, of the parts that the build gives (parts.js) and a page's blocks. Not compressed:
   browsers of 2022 have no raw deflate, and the files are small. */
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

  // Headers are numbers of two bytes, or of four: two times two, the lowest first.
  const four = (number) => [number & 0xffff, number >>> 16];
  const bytes = (numbers) => new Uint8Array(numbers.flatMap((one) => [one & 255, one >>> 8]));

  /** @param {[string, string][]} files names and texts */
  const zipped = (files) => {
    const pieces = [];
    const listed = [];
    let at = 0;
    for (const [path, text] of files) {
      const name = new TextEncoder().encode(path);
      const content = new TextEncoder().encode(text);
      const size = four(content.length);
      const head = [20, 0x800, 0, 0, DAY, ...four(crc(content)), ...size, ...size, name.length, 0];
      const local = bytes([...four(0x04034b50), ...head]);
      pieces.push(local, name, content);
      const tail = [0, 0, 0, 0, 0, ...four(at)];
      listed.push(bytes([...four(0x02014b50), 20, ...head, ...tail]), name);
      at += local.length + name.length + content.length;
    }
    const size = listed.reduce((sum, piece) => sum + piece.length, 0);
    const counts = [files.length, files.length];
    const end = bytes([...four(0x06054b50), 0, 0, ...counts, ...four(size), ...four(at), 0]);
    return [...pieces, ...listed, end];
  };

  self.kbWordFile = ({ title, lies, blocks }) => {
    const { fixed, documents } = self.kbWordParts;
    const marks = {
      "[TITLE]": self.kbWordEscaped(title),
      "[CREATED]": new Date().toISOString().slice(0, 10),
      "[BODY]": self.kbWordBody(blocks),
      "[NOTES]": "",
    };
    const put = (part) => part.replace(/\[[A-Z]+\]/g, (mark) => marks[mark] ?? mark);
    const parts = Object.entries({ ...fixed, "word/document.xml": documents[lies] });
    return zipped(parts.map(([name, part]) => [name, put(part)]));
  };
}
