/** Says on every page of an edition that is kept off line that a newer one is there. */
const notice = document.querySelector<HTMLElement>('.update-notice');
if (notice && navigator.serviceWorker?.controller)
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (registration?.waiting) notice.hidden = false;
    registration?.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => {
        if (registration.waiting) notice.hidden = false;
      });
    });
  });
