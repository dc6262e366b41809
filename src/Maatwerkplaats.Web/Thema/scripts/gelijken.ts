import { alle } from './elementen.ts';

const rustMs = 900;
const minsteTekens = 15;

/** Ververst wat ergens op lijkt naast een formulier terwijl er wordt getypt. Zonder script is er een knop. */
export function toonGelijken(): void {
  for (const vak of alle('[data-gelijken]', HTMLElement)) {
    const formulier = document.getElementById(vak.dataset['gelijkenBij'] ?? '');
    if (formulier instanceof HTMLFormElement) new Gelijkenvak(vak, formulier).begin();
  }
}

/** Staat los van het formulier: mislukt het, dan merkt wie typt er niets van. */
class Gelijkenvak {
  private wachten: ReturnType<typeof setTimeout> | undefined;
  private lopend: AbortController | undefined;
  private laatst = '';

  constructor(private readonly vak: HTMLElement, private readonly formulier: HTMLFormElement) {}

  begin(): void {
    this.laatst = this.velden().toString();
    for (const knop of alle('[data-gelijken-knop]', HTMLElement, this.formulier)) knop.hidden = true;
    this.formulier.addEventListener('input', () => this.plan());
    this.formulier.addEventListener('submit', () => this.stop());
  }

  private plan(): void {
    clearTimeout(this.wachten);
    this.wachten = setTimeout(() => void this.ververs(), rustMs);
  }

  private stop(): void {
    clearTimeout(this.wachten);
    this.lopend?.abort();
  }

  private async ververs(): Promise<void> {
    const velden = this.velden();
    const stand = velden.toString();
    if (stand === this.laatst || this.tekst(velden) < minsteTekens) return;
    this.lopend?.abort();
    this.lopend = new AbortController();
    velden.set('__RequestVerificationToken', String(new FormData(this.formulier).get('__RequestVerificationToken') ?? ''));
    try {
      const antwoord = await fetch(this.vak.dataset['gelijken']!, {
        method: 'POST',
        body: velden,
        headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' },
        credentials: 'same-origin',
        redirect: 'error',
        signal: this.lopend.signal,
      });
      // Te vaak of even niet bereikbaar: wat er staat, blijft staan; bij het volgende woord weer.
      if (!antwoord.ok) return;
      this.zet(await antwoord.text());
      this.laatst = stand;
    } catch {
      // Afgebroken door een nieuwer woord, of geen verbinding.
    }
  }

  /** Wie net in het vak leest, houdt wat er staat. */
  private zet(html: string): void {
    if (this.vak.contains(document.activeElement)) return;
    const nieuw = new DOMParser().parseFromString(html, 'text/html').body;
    this.vak.replaceChildren(...nieuw.childNodes);
    const stand = document.getElementById(`${this.vak.id}-stand`);
    const zin = this.vak.querySelector<HTMLElement>('[data-gelijken-zin]')?.dataset['gelijkenZin'] ?? '';
    if (stand && stand.textContent !== zin) stand.textContent = zin;
  }

  private tekst(velden: URLSearchParams): number {
    return this.namen().filter(naam => !naam.endsWith('Wetten')).reduce((som, naam) => som + (velden.get(naam) ?? '').trim().length, 0);
  }

  /** Alleen wat er te vergelijken is: geen BSN, geen namen van wie inbrengt. */
  private velden(): URLSearchParams {
    const velden = new URLSearchParams();
    const alles = new FormData(this.formulier);
    for (const naam of this.namen()) {
      for (const waarde of alles.getAll(naam)) if (typeof waarde === 'string') velden.append(naam, waarde);
    }
    return velden;
  }

  private namen(): string[] {
    return (this.vak.dataset['gelijkenVelden'] ?? '').split(' ');
  }
}
