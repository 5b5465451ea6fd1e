"use strict";
/* From blocks to a file that the browser saves; the parts come from the build (parts.js). */
{
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  const filled = (parts, title) => {
    const marks = { "[TITLE]": self.kbWordEscaped(title), "[CREATED]": today(), "[NOTES]": "" };
    const put = (text) => text.replace(/\[(TITLE|CREATED|NOTES)\]/g, (mark) => marks[mark]);
    return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, put(text)]));
  };

  const today = () => new Date().toISOString().slice(0, 10);

  self.kbWordFile = ({ title, lies, blocks }) => {
    const { fixed, documents } = self.kbWordParts;
    const body = self.kbWordBody(blocks);
    const document = documents[lies].replace("[BODY]", () => body);
    return self.kbZip({ ...filled(fixed, title), "word/document.xml": document });
  };

  self.kbWordSave = (page, name) => {
    self.kbSave(new Blob(self.kbWordFile(page), { type: TYPE }), `${name}.docx`);
  };
}
