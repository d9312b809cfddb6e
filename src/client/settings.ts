import { settings, type Setting } from '../settings.ts';
import { keep, recall } from './storage.ts';

const names = Object.keys(settings) as Setting[];

/** How a setting stands now. What was kept and is no value of it counts for nothing. */
export function setting(name: Setting): string {
  const kept = recall(name);
  return settings[name].find((value) => value === kept) ?? settings[name][0];
}

/** Brings in the button and its dialog, and applies what was chosen before. */
export function offerSettings(): void {
  names.forEach(apply);
  const button = document.querySelector<HTMLButtonElement>('[data-settings]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog.settings');
  if (button === null || dialog === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    dialog.showModal();
  });
  for (const input of dialog.querySelectorAll('input')) {
    const name = names.find((one) => one === input.name);
    if (name === undefined) continue;
    input.checked = input.value === setting(name);
    input.addEventListener('change', () => {
      keep(name, input.value);
      apply(name);
    });
  }
}

/** Styles read the settings from the root element. */
function apply(name: Setting): void {
  document.documentElement.dataset[name] = setting(name);
}
