import { keep, recall } from './storage.ts';

/** What can be set, and how it stands where nothing has been chosen. */
const defaults = { theme: 'system', noteMarks: 'shown', keys: 'on' };

type Setting = keyof typeof defaults;

const names = Object.keys(defaults) as Setting[];

/** How a setting stands now. */
export function setting(name: Setting): string {
  return recall(name) ?? defaults[name];
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
