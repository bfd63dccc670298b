/** Goes on from an address whose place has moved to another chapter; without a script the notice says where it is. */
function goOn(): void {
  const place = document.getElementById(location.hash.slice(1));
  const on = place?.classList.contains('moved') ? place.querySelector('a') : undefined;
  if (on) location.replace(on.href);
}
goOn();
addEventListener('hashchange', goOn);
