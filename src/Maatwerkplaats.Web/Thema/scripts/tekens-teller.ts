import { alle } from './elementen.ts';

const rustMs = 1000;

function zin(over: number): string {
  if (over < 0) return `${-over} ${over === -1 ? 'teken' : 'tekens'} te veel`;
  return `Nog ${over} ${over === 1 ? 'teken' : 'tekens'}`;
}

/** Toont hoeveel tekens er nog passen; voorgelezen wordt het pas als het typen even rust. */
export function telTekens(): void {
  for (const teller of alle('[data-teller-voor]', HTMLElement)) {
    const veld = document.getElementById(teller.dataset.tellerVoor!);
    if (!(veld instanceof HTMLTextAreaElement || veld instanceof HTMLInputElement)) continue;
    volg(veld, teller, Number(teller.dataset.maximum));
  }
}

function volg(veld: HTMLTextAreaElement | HTMLInputElement, teller: HTMLElement, maximum: number): void {
  const zichtbaar = document.createElement('span');
  zichtbaar.setAttribute('aria-hidden', 'true');
  const voorgelezen = document.createElement('span');
  voorgelezen.className = 'mw-alleen-voorlezen';
  voorgelezen.setAttribute('aria-live', 'polite');
  teller.replaceChildren(zichtbaar, voorgelezen);

  let wachten: ReturnType<typeof setTimeout> | undefined;
  const werkBij = (): void => {
    // De server telt een regeleinde als twee tekens, want zo verstuurt een formulier het.
    const over = maximum - veld.value.replace(/\r\n|\r|\n/g, '\r\n').length;
    zichtbaar.textContent = zin(over);
    teller.classList.toggle('mw-veld__teller--over', over < 0);
    clearTimeout(wachten);
    if (over < maximum / 5) wachten = setTimeout(() => { voorgelezen.textContent = zin(over); }, rustMs);
  };
  veld.addEventListener('input', werkBij);
  werkBij();
}
