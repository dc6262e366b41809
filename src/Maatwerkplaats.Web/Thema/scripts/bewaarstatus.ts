const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** De regel bij een formulier die zegt of het bewaard is. */
export class Bewaarstatus {
  private readonly regel: HTMLElement;

  constructor(formulier: HTMLFormElement) {
    this.regel = formulier.querySelector<HTMLElement>('[data-bewaarstatus]') ?? this.maak(formulier);
  }

  bezig(): void {
    // Niet bij elke letter iets zeggen: alleen zichtbaar als er nog niets stond.
    if (!this.regel.textContent) this.zeg('Bezig met bewaren…', 'bezig');
  }

  bewaard(op: Date): void {
    this.zeg(`Bewaard om ${klok.format(op)}`, 'bewaard');
  }

  fout(zin: string): void {
    this.zeg(zin, 'fout');
  }

  private zeg(zin: string, staat: string): void {
    this.regel.dataset.staat = staat;
    if (this.regel.textContent !== zin) this.regel.textContent = zin;
  }

  private maak(formulier: HTMLFormElement): HTMLElement {
    const regel = document.createElement('p');
    regel.className = 'mw-bewaarstatus';
    regel.setAttribute('role', 'status');
    formulier.append(regel);
    return regel;
  }
}
