import { alle } from './elementen.ts';

/** Zet een tekst op het klembord en zegt dat. Zonder script of klembord is de tekst gewoon te selecteren. */
export function kopieerTeksten(): void {
  if (!('clipboard' in navigator)) return;
  for (const vak of alle('[data-kopieer]', HTMLElement)) {
    const bron = document.querySelector(vak.dataset['kopieer'] ?? '');
    const [knop, stand] = [vak.querySelector('button'), vak.querySelector('[role="status"]')];
    if (bron === null || knop === null) continue;
    vak.hidden = false;
    knop.addEventListener('click', () => {
      navigator.clipboard.writeText(bron.textContent?.trim() ?? '').then(
        () => { if (stand) stand.textContent = 'Gekopieerd'; },
        () => { if (stand) stand.textContent = 'Kopiëren lukte niet; selecteer de tekst zelf.'; });
    });
  }
}
