import { alle } from './elementen.ts';
import { suggereer } from './suggesties.ts';

const wachttijd = 200;
const lijktOpBsn = /(?:\d[\s.]?){8,}/u;
const delen = ['uitslag', 'facetten', 'volgordekeuze'];

/**
 * Ververst de resultaten tijdens het typen en bij elke gekozen filter. Het antwoord is de bladzijde zelf; alleen de delen
 * met resultaten worden vervangen, zodat de cursor blijft waar hij was. Een antwoord op een oudere vraag telt niet meer.
 */
export function zoekTijdensTypen(): void {
  for (const formulier of alle('form[data-zoekt], form[data-aanvullen]', HTMLFormElement)) {
    const veld = formulier.querySelector<HTMLInputElement>('input[type="search"]');
    if (veld === null) continue;
    const typend = formulier.dataset['zoekt'] === 'typend';
    const ververs = typend ? verversing(formulier, veld) : (): void => { /* Elders zoekt pas de knop. */ };
    if (formulier.dataset['aanvullen'] !== undefined) suggereer(veld, formulier.dataset['aanvullen'], ververs);
  }
}

function verversing(formulier: HTMLFormElement, veld: HTMLInputElement): () => void {
  const stand = document.querySelector<HTMLElement>('#aantal');
  let wacht = 0;
  let vraag: AbortController | undefined;

  const haal = async (): Promise<void> => {
    vraag?.abort();
    if (lijktOpBsn.test(veld.value)) {
      if (stand) stand.textContent = 'Zoek niet op een BSN';
      return;
    }
    const nu = vraag = new AbortController();
    const adres = adresVan(formulier);
    const antwoord = await fetch(adres, { signal: nu.signal, headers: { accept: 'text/html', 'X-Typend': '1' } });
    if (!antwoord.ok || antwoord.redirected) return;
    const bladzijde = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
    if (nu.signal.aborted) return;
    vervang(bladzijde);
    const nieuw = bladzijde.querySelector('#aantal')?.textContent;
    if (stand && nieuw && stand.textContent !== nieuw) stand.textContent = nieuw;
    history.replaceState(history.state, '', adres);
  };

  const straks = (na: number) => (): void => {
    clearTimeout(wacht);
    wacht = setTimeout(() => { haal().catch(() => { /* Afgebroken, of geen verbinding: wat er staat, blijft staan. */ }); }, na);
  };

  veld.addEventListener('input', straks(wachttijd));
  document.addEventListener('change', gebeurtenis => {
    const keuze = gebeurtenis.target;
    if ((keuze instanceof HTMLInputElement || keuze instanceof HTMLSelectElement) && keuze.form === formulier && keuze !== veld) straks(0)();
  });
  verberg(document);
  return straks(0);
}

function adresVan(formulier: HTMLFormElement): string {
  const reeks = new URLSearchParams();
  for (const [naam, waarde] of new FormData(formulier)) {
    if (typeof waarde === 'string' && waarde.trim() !== '') reeks.append(naam, waarde.trim());
  }
  return reeks.size === 0 ? formulier.action : `${formulier.action}?${reeks.toString()}`;
}

/** Zet de nieuwe delen erin; wat open stond blijft open en de cursor gaat terug naar hetzelfde vakje. */
function vervang(bladzijde: Document): void {
  const actief = document.activeElement;
  const cursor = actief instanceof HTMLInputElement || actief instanceof HTMLSelectElement ? actief : undefined;
  const open = new Set(alle('details[open][id]', HTMLDetailsElement).map(blad => blad.id));
  for (const id of delen) {
    const [oud, nieuw] = [document.getElementById(id), bladzijde.getElementById(id)];
    if (oud && nieuw) oud.replaceWith(document.adoptNode(nieuw));
  }
  const [kop, nieuweKop] = [document.querySelector('#filters > summary > span'), bladzijde.querySelector('#filters > summary > span')];
  if (kop && nieuweKop) kop.textContent = nieuweKop.textContent;
  for (const blad of alle('details[id]', HTMLDetailsElement)) if (open.has(blad.id)) blad.open = true;
  verberg(document);
  if (cursor?.isConnected === false) zelfde(cursor)?.focus();
}

function zelfde(vakje: HTMLInputElement | HTMLSelectElement): HTMLElement | undefined {
  if (vakje instanceof HTMLSelectElement) return document.getElementById(vakje.id) ?? undefined;
  const gevonden = alle(`input[name="${CSS.escape(vakje.name)}"]`, HTMLInputElement).find(ander => ander.value === vakje.value);
  gevonden?.closest<HTMLDetailsElement>('details:not([open])')?.setAttribute('open', '');
  return gevonden;
}

/** De knop om filters toe te passen is er voor wie geen script heeft. */
function verberg(binnen: ParentNode): void {
  for (const knop of alle('[data-zonder-script]', HTMLElement, binnen)) knop.hidden = true;
}
