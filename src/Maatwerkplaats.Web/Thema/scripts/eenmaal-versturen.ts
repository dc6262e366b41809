import { alle } from './elementen.ts';

const bezig = new WeakSet<HTMLFormElement>();

function knoppen(formulier: HTMLFormElement): HTMLButtonElement[] {
  return [...formulier.elements].filter(
    (element): element is HTMLButtonElement => element instanceof HTMLButtonElement && element.type === 'submit');
}

/** Houdt een tweede klik op dezelfde knop tegen; de server blijft de eigenlijke wachter. */
export function verstuurEenmaal(): void {
  document.addEventListener('submit', gebeurtenis => {
    const formulier = gebeurtenis.target;
    if (!(formulier instanceof HTMLFormElement) || formulier.method !== 'post' || gebeurtenis.defaultPrevented) return;
    if (gebeurtenis.submitter instanceof HTMLButtonElement && gebeurtenis.submitter.hasAttribute('data-vaker')) return;
    if (bezig.has(formulier)) {
      gebeurtenis.preventDefault();
      return;
    }
    bezig.add(formulier);
    // Geen disabled: dan raakt de toetsenbordfocus weg en gaat de waarde van de knop niet mee.
    for (const knop of knoppen(formulier)) knop.setAttribute('aria-disabled', 'true');
  });

  addEventListener('pageshow', () => {
    for (const formulier of alle('form', HTMLFormElement)) {
      if (!bezig.delete(formulier)) continue;
      for (const knop of knoppen(formulier)) knop.removeAttribute('aria-disabled');
    }
  });
}
