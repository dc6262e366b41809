import { alle } from './elementen.ts';

/**
 * Persoonsgegevens beoordelen zonder muis: j en k gaan door de lijst, v vervangt, l laat staan. De toetsen werken alleen
 * met de cursor in de lijst, zodat ze nergens anders in de weg zitten. Wat in de tekst wordt geselecteerd, komt in het
 * veld voor gemiste woorden.
 */
export function beoordeelMetToetsen(): void {
  for (const lijst of alle('[data-beoordeling]', HTMLElement)) {
    lijst.addEventListener('keydown', (toets) => {
      if (toets.ctrlKey || toets.altKey || toets.metaKey || isInvoer(toets.target)) return;
      const bevindingen = alle('[data-bevinding]', HTMLElement, lijst);
      const hier = bevindingen.findIndex((b) => b.contains(document.activeElement));
      if (toets.key === 'j' || toets.key === 'k') naar(bevindingen[Math.max(0, hier + (toets.key === 'j' ? 1 : -1))]);
      else if (hier >= 0) bevindingen[hier]?.querySelector<HTMLButtonElement>(`button[data-toets="${CSS.escape(toets.key)}"]`)?.click();
    });
  }

  const gemist = document.querySelector<HTMLInputElement>('input[data-gemist]');
  if (gemist) neemSelectieOver(gemist);
  if (location.hash === '#volgende') naar(document.querySelector<HTMLElement>('#volgende') ?? undefined);
}

function naar(bevinding: HTMLElement | undefined): void {
  bevinding?.querySelector('button')?.focus();
  bevinding?.scrollIntoView({ block: 'nearest' });
}

function isInvoer(doel: EventTarget | null): boolean {
  return doel instanceof HTMLInputElement || doel instanceof HTMLTextAreaElement || doel instanceof HTMLSelectElement;
}

function neemSelectieOver(veld: HTMLInputElement): void {
  document.addEventListener('selectionchange', () => {
    const selectie = document.getSelection();
    const tekst = selectie?.toString().trim() ?? '';
    const binnen = selectie?.anchorNode?.parentElement?.closest('.mw-beoordeling .mw-tekst');
    if (binnen && tekst.length > 1 && tekst.length <= 200 && !tekst.includes('\n')) veld.value = tekst;
  });
}
