/** Keeps an edition on this device, shows how far it is, offers the newer one, and removes it. */
const wordsOf =
  (section: HTMLElement) =>
  (key: string, values: Record<string, string | number> = {}): string => {
    const text = section.querySelector(`[data-key="${key}"]`)?.textContent ?? '';
    return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
  };

const megabytes = (bytes: number) =>
  `${(bytes / 1e6).toFixed(1).replace('.', document.documentElement.lang.startsWith('en') ? '.' : ',')} MB`;

export function startKeeping(box: HTMLElement): void {
  const words = wordsOf(box);
  const keep = box.querySelector<HTMLButtonElement>('[data-do="keep"]');
  const drop = box.querySelector<HTMLButtonElement>('[data-do="remove"]');
  const state = box.querySelector<HTMLElement>('.keep-state');
  const { worker = '', scope = '', list = '', edition = '' } = box.dataset;
  if (!keep || !drop || !state) return;
  if (!('serviceWorker' in navigator)) {
    state.textContent = words('offlineUnsupported');
    return;
  }
  const mine = (name: string) => name.startsWith(`handbook-${edition}-`);
  const registered = () =>
    navigator.serviceWorker
      .getRegistration(scope)
      .then((r) => (r && new URL(r.scope).pathname === scope ? r : undefined));
  let size = { count: 0, size: 0 };

  const show = async () => {
    const registration = await registered();
    const kept = Boolean(registration?.active);
    drop.hidden = !kept;
    keep.hidden = kept && !registration?.waiting;
    keep.textContent = words(registration?.waiting ? 'offlineUpdate' : 'offlineKeep', {
      size: megabytes(size.size),
    });
    if (kept && !registration?.waiting) state.textContent = words('offlineKept');
  };

  /** Files that are already in the cache, said while the worker installs. */
  const watch = (installing: ServiceWorker) => {
    const timer = setInterval(async () => {
      const name = (await caches.keys()).find((n) => mine(n) && n.includes('precache'));
      const done = name ? (await (await caches.open(name)).keys()).length : 0;
      if (installing.state === 'installing')
        state.textContent = words('offlineKeeping', { done, count: size.count });
    }, 400);
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installing') return;
      clearInterval(timer);
      if (installing.state === 'redundant') state.textContent = words('offlineFailed');
      void show();
    });
  };

  /** The downloads of this page that exist: the PDF is made after the pages. */
  const keepDownloads = async () => {
    const cache = await caches.open(`handbook-${edition}-downloads`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[download][href$=".pdf"]'))
      await fetch(link.href)
        .then((answer) => (answer.ok ? cache.put(link.href, answer) : undefined))
        .catch(() => undefined);
  };

  keep.addEventListener('click', async () => {
    const known = await registered();
    if (known?.waiting) {
      known.waiting.postMessage({ type: 'SKIP_WAITING' });
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      return;
    }
    keep.hidden = true;
    state.textContent = words('offlineKeeping', { done: 0, count: size.count });
    try {
      const registration = await navigator.serviceWorker.register(worker, { scope });
      if (registration.installing) watch(registration.installing);
      await keepDownloads();
    } catch {
      state.textContent = words('offlineFailed');
      keep.hidden = false;
    }
  });

  drop.addEventListener('click', async () => {
    await (await registered())?.unregister();
    for (const name of await caches.keys()) if (mine(name)) await caches.delete(name);
    state.textContent = '';
    drop.hidden = true;
    keep.hidden = false;
    keep.textContent = words('offlineKeep', { size: megabytes(size.size) });
  });

  void fetch(list)
    .then((r) => r.json())
    .then((known: typeof size) => {
      size = known;
    })
    .catch(() => undefined)
    .then(show);
}
