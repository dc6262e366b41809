import { alle } from './elementen.ts';

/** Laat een deel van een formulier alleen zien bij de keuze waar het over gaat. Zonder script staat het er altijd. */
export function toonBijKeuze(): void {
  for (const deel of alle('[data-toon-bij]', HTMLElement)) {
    const formulier = deel.closest('form');
    if (formulier === null) continue;
    const [naam, waarden] = [deel.dataset['toonBij'] ?? '', (deel.dataset['toonWaarden'] ?? '').split(' ')];
    const zet = (): void => { deel.hidden = !waarden.includes(String(new FormData(formulier).get(naam) ?? '')); };
    formulier.addEventListener('change', zet);
    zet();
  }
}
