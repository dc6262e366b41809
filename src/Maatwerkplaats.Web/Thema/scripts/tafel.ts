import { HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr';
import { Idiomorph } from 'idiomorph';
import { alle } from './elementen.ts';

const levenstekenMs = 15_000;
const bewaarRustMs = 500;
const opnieuwMs = 3_000;
// Een antwoord dat blijft hangen, mag niet alles ophouden wat erna komt.
const langsteMs = 10_000;

/**
 * De levende tafel. Over de verbinding komt alleen dát er iets veranderde; wat er staat wordt opgehaald bij de bladzijde zelf.
 * Wat iemand typt blijft staan, ook als de verbinding wegvalt, en wordt met dezelfde sleutel opnieuw verstuurd tot het lukt.
 */
class Tafel {
  private readonly venster = crypto.randomUUID();
  private beurt = 0;
  private bezig = false;
  private nogEens = false;
  private klokBegin = performance.now();
  private readonly bewaren = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
  private readonly verbinding = new HubConnectionBuilder()
    .withUrl('/levend/tafel')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: poging => Math.min(500 * 2 ** poging.previousRetryCount, 5_000) })
    .configureLogging(LogLevel.None)
    .build();

  constructor(private vak: HTMLElement) {}

  begin(): void {
    document.addEventListener('submit', gebeurtenis => this.verstuur(gebeurtenis), { capture: true });
    document.addEventListener('input', gebeurtenis => this.getypt(gebeurtenis));
    document.addEventListener('change', gebeurtenis => this.getypt(gebeurtenis));
    addEventListener('online', () => void this.leef());
    addEventListener('offline', () => this.toonVerbinding(false));
    this.verbinding.on('gewijzigd', () => void this.ververs());
    this.verbinding.onreconnecting(() => this.toonVerbinding(false));
    this.verbinding.onreconnected(() => void this.leef());
    setInterval(() => this.tik(), 1_000);
    setInterval(() => void this.leef(), levenstekenMs);
    void this.leef();
  }

  /** Haalt op wat intussen is gemist, ook zonder levende verbinding, en laat weten dat dit venster er nog is. */
  private async leef(): Promise<void> {
    const verbonden = this.verbinding.state === HubConnectionState.Connected;
    await this.ververs();
    try {
      if (this.verbinding.state === HubConnectionState.Disconnected) await this.verbinding.start();
      if (this.verbinding.state !== HubConnectionState.Connected) return;
      await this.verbinding.invoke<boolean>('Hier', this.vak.dataset['tafel']);
    } catch {
      // De levende verbinding is een gemak; de bladzijde zelf werkt zonder.
      return;
    }
    // Tussen ophalen en luisteren kan er iets zijn gebeurd.
    if (!verbonden) await this.ververs();
  }

  private async ververs(): Promise<void> {
    if (this.bezig) {
      this.nogEens = true;
      return;
    }
    this.bezig = true;
    try {
      do {
        this.nogEens = false;
        const antwoord = await fetch(`${this.adres()}?handler=Deel`, { headers: { 'X-Requested-With': 'fetch' }, credentials: 'same-origin', signal: AbortSignal.timeout(langsteMs) });
        if (antwoord.redirected || antwoord.status === 404) {
          location.reload();
          return;
        }
        if (antwoord.ok) this.zet(await antwoord.text());
        this.toonVerbinding(antwoord.ok);
      } while (this.nogEens);
    } catch {
      this.toonVerbinding(false);
    } finally {
      this.bezig = false;
    }
  }

  /** Past alleen aan wat anders is: focus, half getypte tekst en opengeklapte delen blijven zoals ze zijn. */
  private zet(html: string): void {
    const voor = { ...this.vak.dataset };
    Idiomorph.morph(this.vak, html, {
      morphStyle: 'outerHTML',
      // Alleen een veld waarin wordt getypt; van een knop moet de tekst wel mee.
      ignoreActiveValue: document.activeElement?.matches('input, textarea, select') ?? false,
      callbacks: {
        beforeNodeMorphed: (oud: Node, nieuw: Node) => {
          if (oud instanceof HTMLDetailsElement && nieuw instanceof HTMLDetailsElement) nieuw.open = oud.open;
          return !(oud instanceof HTMLElement && this.isEigen(oud));
        },
      },
    });
    this.vak = document.getElementById('tafel') ?? this.vak;
    this.klokBegin = performance.now();
    this.tik();
    this.meld(voor);
  }

  private isEigen(element: HTMLElement): boolean {
    if (!element.hasAttribute('data-eigen')) return false;
    return !(element instanceof HTMLFormElement) || element.hasAttribute('data-blaadje') || element.hasAttribute('data-vuil') || element.hasAttribute('data-wacht');
  }

  /** Wie niet kijkt maar luistert, hoort wat er veranderde. */
  private meld(voor: DOMStringMap): void {
    const nu = this.vak.dataset;
    const nieuw = Number(nu['bijdragen']) - Number(voor['bijdragen']);
    const zin = nu['stand'] !== voor['stand'] && nu['stand'] === 'Gesloten' ? 'De sessie is klaar.'
      : nu['onderdeel'] !== voor['onderdeel'] || nu['stand'] !== voor['stand'] ? `Nu: ${nu['onderdeel']}.`
      : nu['onthuld'] !== voor['onthuld'] ? 'Onthuld: alles ligt open.'
      : nieuw > 0 ? (nieuw === 1 ? 'Er is een bijdrage bij.' : `Er zijn ${nieuw} bijdragen bij.`)
      : '';
    const nieuws = document.getElementById('tafel-nieuws');
    if (zin && nieuws) nieuws.textContent = zin;
  }

  private getypt(gebeurtenis: Event): void {
    const formulier = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('form') : null;
    if (!formulier || !this.vak.contains(formulier)) return;
    formulier.toggleAttribute('data-vuil', true);
    if (!formulier.hasAttribute('data-blaadje')) return;
    this.stand(formulier, '…');
    clearTimeout(this.bewaren.get(formulier));
    this.bewaren.set(formulier, setTimeout(() => void this.bewaar(formulier), bewaarRustMs));
  }

  private async bewaar(formulier: HTMLFormElement): Promise<void> {
    const velden = new FormData(formulier);
    velden.set('Invoer.Venster', this.venster);
    velden.set('Invoer.Beurt', String(++this.beurt));
    try {
      const antwoord = await this.post(formulier.action, velden);
      if (antwoord.ok) {
        this.stand(formulier, 'Bewaard');
        this.fout(formulier, '');
      } else if (antwoord.status === 400) this.fout(formulier, await antwoord.text());
      else this.laterBewaren(formulier);
    } catch {
      this.toonVerbinding(false);
      this.laterBewaren(formulier);
    }
  }

  private laterBewaren(formulier: HTMLFormElement): void {
    this.stand(formulier, 'Nog niet bewaard. We proberen het zo weer.');
    this.bewaren.set(formulier, setTimeout(() => void this.bewaar(formulier), opnieuwMs));
  }

  private verstuur(gebeurtenis: SubmitEvent): void {
    const formulier = gebeurtenis.target;
    if (!(formulier instanceof HTMLFormElement) || !this.vak.contains(formulier) || formulier.id === 'dek') return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    if (formulier.hasAttribute('data-blaadje')) {
      clearTimeout(this.bewaren.get(formulier));
      void this.bewaar(formulier);
      return;
    }
    if (formulier.hasAttribute('data-wacht')) return;
    formulier.toggleAttribute('data-wacht', true);
    void this.probeer(formulier, new FormData(formulier));
  }

  /** Blijft dezelfde gegevens met dezelfde sleutel sturen tot de server antwoordt; twee keer aankomen is dan één keer gebeuren. */
  private async probeer(formulier: HTMLFormElement, velden: FormData): Promise<void> {
    try {
      const antwoord = await this.post(formulier.action, velden);
      if (antwoord.redirected || antwoord.status === 404) {
        location.reload();
        return;
      }
      if (antwoord.status >= 500) throw new Error();
      formulier.removeAttribute('data-wacht');
      if (!antwoord.ok) {
        this.fout(formulier, await antwoord.text());
        return;
      }
      formulier.removeAttribute('data-vuil');
      this.fout(formulier, '');
      if (formulier.hasAttribute('data-leeg')) formulier.reset();
      this.zet(await antwoord.text());
      this.toonVerbinding(true);
    } catch {
      this.toonVerbinding(false);
      this.fout(formulier, 'Nog niet verstuurd. We proberen het zo weer; je tekst blijft staan.');
      setTimeout(() => void this.probeer(formulier, velden), opnieuwMs);
    }
  }

  private post(adres: string, velden: FormData): Promise<Response> {
    return fetch(adres, { method: 'POST', body: velden, headers: { 'X-Requested-With': 'fetch' }, credentials: 'same-origin', signal: AbortSignal.timeout(langsteMs) });
  }

  private fout(formulier: HTMLFormElement, zin: string): void {
    const plek = formulier.dataset['foutIn'] ? document.querySelector(`[data-fout-voor="${formulier.dataset['foutIn']}"]`) : formulier.querySelector('[data-fout]');
    if (plek) plek.textContent = zin;
  }

  private stand(formulier: HTMLFormElement, zin: string): void {
    for (const plek of alle('[data-bewaard]', HTMLElement, formulier)) plek.textContent = zin;
  }

  private toonVerbinding(goed: boolean): void {
    const balk = document.getElementById('tafel-verbinding');
    if (!balk || balk.hidden === goed) return;
    balk.hidden = goed;
    balk.setAttribute('role', 'alert');
    balk.textContent = goed ? '' : 'Geen verbinding. Wat je schrijft blijft staan en gaat mee zodra het weer kan.';
  }

  /** De tijd telt vanaf wat de server zei, en dus goed, hoe de klok van dit apparaat ook staat. */
  private tik(): void {
    for (const klok of alle('[data-over]', HTMLElement, this.vak)) {
      const over = Number(klok.dataset['over']) - (performance.now() - this.klokBegin);
      const seconden = Math.max(0, Math.ceil(over / 1000));
      const tekst = over <= 0 ? 'Tijd is om' : `nog ${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`;
      klok.classList.toggle('mw-is-om', over <= 0);
      for (const plek of alle('[data-klok]', HTMLElement, klok)) if (plek.textContent !== tekst) plek.textContent = tekst;
    }
  }

  private adres(): string {
    return this.vak.dataset['adres']!;
  }
}

const vak = document.getElementById('tafel');
if (vak) new Tafel(vak).begin();
