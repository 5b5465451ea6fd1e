"use strict";
/* From blocks to a file that the browser saves; the parts come from the build (parts.js). */
{
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
    return self.kbZip(parts.map(([name, part]) => [name, put(part)]));
  };

  self.kbWordSave = (page, name) => {
    self.kbSave(new Blob(self.kbWordFile(page), { type: TYPE }), `${name}.docx`);
  };
}
