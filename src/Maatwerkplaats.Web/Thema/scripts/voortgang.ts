import { alle } from './elementen.ts';

const ritme = 2000;

/** Haalt de bladzijde op en zet de nieuwe stand erin; is het werk klaar, dan wordt de hele bladzijde ververst. */
async function ververs(vak: HTMLElement, adres: string): Promise<boolean> {
  const antwoord = await fetch(adres, { headers: { accept: 'text/html' } });
  if (!antwoord.ok) return false;
  const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html').querySelector('[data-volg]');
  if (nieuw === null) {
    location.reload();
    return false;
  }
  for (const keuze of ['progress', '[role="status"]']) {
    const [oud, verser] = [vak.querySelector(keuze), nieuw.querySelector(keuze)];
    if (oud instanceof HTMLProgressElement && verser instanceof HTMLProgressElement) oud.value = verser.value;
    else if (oud !== null && verser !== null && oud.textContent !== verser.textContent) oud.textContent = verser.textContent;
  }
  return true;
}

/** Houdt de stand bij van werk dat loopt. Zonder script is er de knop Ververs. */
export function volgVoortgang(): void {
  for (const vak of alle('[data-volg]', HTMLElement)) {
    const adres = vak.dataset['volg'];
    if (adres === undefined) continue;
    const stap = (): void => {
      ververs(vak, adres).then(door => { if (door) setTimeout(stap, ritme); }, () => { setTimeout(stap, ritme * 5); });
    };
    setTimeout(stap, ritme);
  }
}
