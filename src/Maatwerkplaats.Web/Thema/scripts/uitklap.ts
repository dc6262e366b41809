import { alle } from './elementen.ts';

const sleutel = (uitklap: HTMLDetailsElement): string => `uitklap:${location.pathname}:${uitklap.dataset.onthoud}`;

/** Onthoudt per tabblad of een deel open stond; bewaard wordt alleen de naam van het deel. */
export function onthoudUitklap(): void {
  for (const uitklap of alle('details[data-onthoud]', HTMLDetailsElement)) {
    try {
      const stand = sessionStorage.getItem(sleutel(uitklap));
      if (stand !== null && !uitklap.querySelector('[aria-invalid="true"]')) uitklap.open = stand === 'open';
      uitklap.addEventListener('toggle', () => sessionStorage.setItem(sleutel(uitklap), uitklap.open ? 'open' : 'dicht'));
    } catch {
      return; // Opslag staat uit: dan begint elk deel zoals de pagina het gaf.
    }
  }
}
