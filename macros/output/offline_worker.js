/* Keeps the site for a reader who asked for it (assets/js/pages/offline.js). Pages come from the
   network while it answers within three seconds, always asked whether they have changed. */
{
  /** @type {any} */
  const worker = self;
  const { edition, files } = worker.kbKept;
  const STORE = `kho-${edition}`;
  const PATIENCE_MS = 3000;
  const BATCH = 20;

  const keepAll = async () => {
    const store = await caches.open(STORE);
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      await store.addAll(batch.map((file) => new Request(file, { cache: "no-cache" })));
    }
    await worker.skipWaiting();
  };

  const dropOthers = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("kho-") && name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };

  // What a page was asked for stands in its address too; scripts and styles of another edition of
  // the program are no answer.
  const kept = (request) => caches.match(request, { ignoreSearch: request.mode === "navigate" });

  const answer = async (request) => {
    const network = fetch(request.url, { cache: "no-cache" });
    const late = new Promise((done) => setTimeout(done, PATIENCE_MS));
    const inTime = await Promise.race([network, late]).catch(() => undefined);
    return inTime ?? (await kept(request)) ?? network;
  };

  worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
  worker.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
  worker.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method === "GET" && url.startsWith(worker.registration.scope))
      event.respondWith(answer(event.request));
  });
}
