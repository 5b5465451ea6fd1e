"use strict";
/* “Lưu để xem ngoại tuyến” on the page Tải về: registers the worker that keeps the site. Never by
   itself: what it keeps is several megabytes of somebody's phone. */
{
  const place = document.querySelector("#ngoai-tuyen");
  const given = { type: "button", class: "kb-button kb-offline" };
  const button = self.kbElement("button", given, "Lưu để xem ngoại tuyến");
  const told = self.kbElement("p", { class: "kb-note", role: "status" });

  const finished = (worker) =>
    new Promise((done, failed) => {
      const look = () => {
        if (worker.state === "activated") done(undefined);
        if (worker.state === "redundant") failed(new Error("not kept"));
      };
      worker.addEventListener("statechange", look);
      look();
    });

  const keep = async () => {
    told.textContent = "Đang lưu, xin giữ trang này mở…";
    button.disabled = true;
    try {
      const kept = await navigator.serviceWorker.register("ngoai-tuyen.js");
      await finished(kept.installing ?? kept.waiting ?? kept.active);
      told.textContent = "Đã lưu. Khi mất mạng, mở lại đúng địa chỉ này là xem và tìm được.";
    } catch {
      told.textContent = "Chưa lưu được: mạng đứt giữa chừng hoặc máy hết chỗ. Bấm để thử lại.";
      button.disabled = false;
    }
  };

  if (place && "serviceWorker" in navigator && location.protocol !== "file:") {
    button.addEventListener("click", keep);
    place.after(button, told);
  }
}
