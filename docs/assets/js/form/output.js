/* What becomes of the file: copied, saved, or handed to the repository's page for new files. */
(() => {
  "use strict";

  /* Servers refuse longer addresses; the content then goes by way of the clipboard. */
  const LONGEST_ADDRESS = 7000;

  const copy = (text, element) => self.kbCopy(text, element, "Đã chép nội dung tệp.");

  const download = (text, name) => {
    self.kbSave(new Blob([text], { type: "application/yaml" }), name);
    return `Đã tải ${name} về máy.`;
  };

  const addressOf = (template, path, content) =>
    template
      .replaceAll("{path}", encodeURIComponent(path))
      .replaceAll("{content}", encodeURIComponent(content));

  /** Open the repository's page; `template` has {path} and {content} in it. */
  const openNewFile = async (template, path, content, element) => {
    const address = addressOf(template, path, content);
    if (address.length <= LONGEST_ADDRESS) {
      open(address, "_blank", "noopener");
      return "Đã mở trang tạo tệp ở thẻ mới.";
    }
    const told = await copy(content, element);
    open(addressOf(template, path, ""), "_blank", "noopener");
    return `${told} Bản ghi dài, hãy dán nội dung vào trang vừa mở.`;
  };

  self.kbFormTools = { ...self.kbFormTools, copy, download, openNewFile };
})();
