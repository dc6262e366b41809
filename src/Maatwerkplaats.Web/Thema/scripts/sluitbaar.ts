import { alle } from './elementen.ts';

/** Een uitgeklapt blad in de kop sluit met Escape en met een klik ernaast. */
export function sluitBladen(): void {
  for (const blad of alle('details[data-sluitbaar]', HTMLDetailsElement)) {
    blad.addEventListener('keydown', gebeurtenis => {
      if (gebeurtenis.key !== 'Escape' || !blad.open) return;
      blad.open = false;
      blad.querySelector('summary')?.focus();
    });
    document.addEventListener('click', gebeurtenis => {
      if (blad.open && gebeurtenis.target instanceof Node && !blad.contains(gebeurtenis.target)) blad.open = false;
    });
  }
}
