import { alle } from './elementen.ts';
import { Bewaarstatus } from './bewaarstatus.ts';

const rustMs = 1200;
const eersteWachtMs = 2000;
const langsteWachtMs = 60_000;

/** Wat de server bij het bewaren mag teruggeven: nieuwe waarden voor verborgen velden, zoals een versie. */
interface Antwoord { velden?: Record<string, string> }

/** Bewaart elk formulier met data-bewaar-url terwijl er getypt wordt. */
export function bewaarConcepten(): void {
  for (const formulier of alle('form[data-bewaar-url]', HTMLFormElement)) new Conceptbewaarder(formulier).begin();
}

class Conceptbewaarder {
  private readonly status: Bewaarstatus;
  private wachten: ReturnType<typeof setTimeout> | undefined;
  private wachtMs = eersteWachtMs;
  private lopend: AbortController | undefined;
  private opnieuwNodig = false;
  private onbewaard = false;
  private gestopt = false;

  constructor(private readonly formulier: HTMLFormElement) {
    this.status = new Bewaarstatus(formulier);
  }

  begin(): void {
    this.formulier.addEventListener('input', () => this.gewijzigd(rustMs));
    this.formulier.addEventListener('change', () => this.gewijzigd(0));
    this.formulier.addEventListener('submit', gebeurtenis => {
      if (!gebeurtenis.defaultPrevented) this.stop();
    });
    addEventListener('online', () => { if (this.onbewaard) this.plan(0); });
    addEventListener('beforeunload', gebeurtenis => { if (this.onbewaard) gebeurtenis.preventDefault(); });
    // Wie wegtikt op een telefoon komt misschien niet terug: bewaar dan meteen.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.onbewaard) this.plan(0);
    });
  }

  private gewijzigd(naMs: number): void {
    if (this.gestopt) return;
    this.onbewaard = true;
    if (this.lopend) this.opnieuwNodig = true;
    else this.plan(naMs);
  }

  private plan(naMs: number): void {
    clearTimeout(this.wachten);
    if (!this.gestopt) this.wachten = setTimeout(() => void this.bewaar(), naMs);
  }

  private async bewaar(): Promise<void> {
    if (this.lopend || this.gestopt) return;
    this.lopend = new AbortController();
    this.opnieuwNodig = false;
    this.status.bezig();
    try {
      const antwoord = await fetch(this.formulier.dataset.bewaarUrl!, {
        method: 'POST',
        body: this.tekstvelden(),
        headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' },
        credentials: 'same-origin',
        redirect: 'error',
        keepalive: document.visibilityState === 'hidden',
        signal: this.lopend.signal,
      });
      await this.verwerk(antwoord);
    } catch {
      if (!this.gestopt) this.laterOpnieuw();
    } finally {
      this.lopend = undefined;
    }
    if (this.opnieuwNodig) this.plan(rustMs);
  }

  private async verwerk(antwoord: Response): Promise<void> {
    if (antwoord.ok) {
      await this.neemOver(antwoord);
      this.onbewaard = this.opnieuwNodig;
      this.wachtMs = eersteWachtMs;
      this.status.bewaard(new Date());
    } else if (antwoord.status === 409) {
      this.geefOp('Iemand anders heeft dit intussen gewijzigd. Wat je typt blijft staan; kies de knop onderaan om het verschil te zien.');
    } else if (antwoord.status >= 400 && antwoord.status < 500 && antwoord.status !== 408 && antwoord.status !== 429) {
      this.geefOp('Bewaren lukt niet meer, misschien ben je uitgelogd. Kopieer je tekst en laad de pagina opnieuw.');
    } else {
      this.laterOpnieuw();
    }
  }

  private async neemOver(antwoord: Response): Promise<void> {
    if (!antwoord.headers.get('Content-Type')?.includes('json')) return;
    const { velden } = (await antwoord.json()) as Antwoord;
    for (const [naam, waarde] of Object.entries(velden ?? {})) {
      const veld = this.formulier.elements.namedItem(naam);
      if (veld instanceof HTMLInputElement && veld.type === 'hidden') veld.value = waarde;
    }
  }

  /** De velden zonder bestanden: die gaan pas mee bij het versturen. */
  private tekstvelden(): URLSearchParams {
    const velden = new URLSearchParams();
    for (const [naam, waarde] of new FormData(this.formulier)) {
      if (typeof waarde === 'string') velden.append(naam, waarde);
    }
    return velden;
  }

  private laterOpnieuw(): void {
    this.status.fout('Geen verbinding. Wat je typt blijft staan; we proberen het opnieuw.');
    this.opnieuwNodig = false;
    this.plan(this.wachtMs);
    this.wachtMs = Math.min(this.wachtMs * 2, langsteWachtMs);
  }

  private geefOp(zin: string): void {
    this.opnieuwNodig = false;
    this.gestopt = true;
    clearTimeout(this.wachten);
    this.status.fout(zin);
  }

  private stop(): void {
    this.onbewaard = false;
    this.gestopt = true;
    clearTimeout(this.wachten);
    this.lopend?.abort();
  }
}
