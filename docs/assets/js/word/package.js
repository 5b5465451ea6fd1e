"use strict";
/* A Word file: the parts that the build gives (parts.js), filled with a page's blocks. */
{
  const EARLIEST = new Date(1980, 0, 1); // that a zip can tell: by it, the time of day is not told

  self.kbWordFile = ({ title, lies, blocks }) => {
    const { parts, sizes } = self.kbWord;
    const marks = {
      TITLE: self.kbWordEscaped(title),
      CREATED: new Date().toISOString().slice(0, 10),
      SIZE: sizes[lies],
      BODY: self.kbWordBody(blocks),
      NOTES: "",
    };
    const filled = Object.entries(parts).map(([name, part]) => [
      name,
      self.fflate.strToU8(self.kbWordFilled(part, marks)),
    ]);
    return self.fflate.zipSync(Object.fromEntries(filled), { mtime: EARLIEST });
  };
}
