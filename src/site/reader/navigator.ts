/** Filters the stage navigator by role. The role is kept on this device. */
import { recall, remember } from './store.ts';

const navigator = document.querySelector<HTMLElement>('.navigator');
const choices = [...(navigator?.querySelectorAll<HTMLInputElement>('.role-filter input') ?? [])];

function show(role: string): void {
  for (const stage of navigator?.querySelectorAll<HTMLElement>('.stage') ?? []) {
    let shown = 0;
    for (const entry of stage.querySelectorAll<HTMLElement>('[data-roles]')) {
      entry.hidden = role !== '' && !entry.dataset.roles?.split(' ').includes(role);
      if (!entry.hidden) shown += 1;
    }
    stage.classList.toggle('nothing', shown === 0);
  }
}

for (const choice of choices) {
  if (choice.value === (recall('role') ?? '')) choice.checked = true;
  choice.addEventListener('change', () => {
    remember('role', choice.value);
    show(choice.value);
  });
}
show(choices.find((c) => c.checked)?.value ?? '');
