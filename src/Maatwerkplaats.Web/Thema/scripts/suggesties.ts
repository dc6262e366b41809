const kortste = 2;
const wachttijd = 120;

/**
 * Maakt van een zoekveld een combobox (WAI-ARIA 1.2) die het laatste woord helpt afmaken. De cursor blijft in het veld;
 * pijltjes kiezen, Enter neemt over, Escape sluit.
 */
export function suggereer(veld: HTMLInputElement, adres: string, overgenomen: () => void): void {
  const lijst = document.createElement('ul');
  lijst.id = `${veld.id}-suggesties`;
  lijst.className = 'mw-suggesties';
  lijst.hidden = true;
  lijst.setAttribute('role', 'listbox');
  lijst.setAttribute('aria-label', 'Woorden uit de casusprudentie');
  veld.after(lijst);
  veld.setAttribute('role', 'combobox');
  veld.setAttribute('aria-autocomplete', 'list');
  veld.setAttribute('aria-controls', lijst.id);
  veld.setAttribute('aria-expanded', 'false');

  let gekozen = -1;
  let wacht = 0;
  let vraag: AbortController | undefined;

  const sluit = (): void => {
    clearTimeout(wacht);
    vraag?.abort();
    lijst.hidden = true;
    gekozen = -1;
    veld.setAttribute('aria-expanded', 'false');
    veld.removeAttribute('aria-activedescendant');
  };

  const kies = (nummer: number): void => {
    gekozen = nummer;
    [...lijst.children].forEach((keuze, plaats) => { keuze.setAttribute('aria-selected', String(plaats === nummer)); });
    const keuze = lijst.children[nummer];
    if (keuze === undefined) veld.removeAttribute('aria-activedescendant');
    else {
      veld.setAttribute('aria-activedescendant', keuze.id);
      keuze.scrollIntoView({ block: 'nearest' });
    }
  };

  const neemOver = (woord: string): void => {
    veld.value = `${veld.value.slice(0, veld.value.length - laatsteWoord(veld).length)}${woord} `;
    sluit();
    veld.focus();
    overgenomen();
  };

  const toon = (woorden: string[]): void => {
    lijst.replaceChildren(...woorden.map((woord, nummer) => {
      const keuze = document.createElement('li');
      keuze.id = `${lijst.id}-${nummer}`;
      keuze.setAttribute('role', 'option');
      keuze.setAttribute('aria-selected', 'false');
      keuze.textContent = woord;
      // Vóór het verlies van de cursor, dat de lijst sluit.
      keuze.addEventListener('mousedown', klik => { klik.preventDefault(); neemOver(woord); });
      return keuze;
    }));
    gekozen = -1;
    veld.removeAttribute('aria-activedescendant');
    lijst.hidden = woorden.length === 0;
    veld.setAttribute('aria-expanded', String(!lijst.hidden));
  };

  const vraagOp = async (begin: string): Promise<void> => {
    vraag?.abort();
    vraag = new AbortController();
    const antwoord = await fetch(`${adres}&begin=${encodeURIComponent(begin)}`, { signal: vraag.signal, headers: { accept: 'application/json' } });
    const woorden: unknown = antwoord.ok ? await antwoord.json() : [];
    if (document.activeElement === veld && Array.isArray(woorden)) toon(woorden.filter(woord => typeof woord === 'string'));
  };

  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    const begin = laatsteWoord(veld);
    // Wat met een cijfer begint, is geen woord om aan te vullen.
    if (begin.length < kortste || /\d/u.test(begin) || veld.selectionStart !== veld.value.length) {
      sluit();
      return;
    }
    wacht = setTimeout(() => { vraagOp(begin).catch(() => { /* Zonder suggesties werkt het veld gewoon. */ }); }, wachttijd);
  });

  veld.addEventListener('keydown', toets => {
    if (lijst.hidden) return;
    const aantal = lijst.children.length;
    if (toets.key === 'ArrowDown') kies(gekozen + 1 === aantal ? -1 : gekozen + 1);
    else if (toets.key === 'ArrowUp') kies(gekozen < 0 ? aantal - 1 : gekozen - 1);
    else if (toets.key === 'Enter' && gekozen >= 0) neemOver(lijst.children[gekozen]?.textContent ?? '');
    else if (toets.key === 'Escape') sluit();
    else return;
    toets.preventDefault();
  });
  veld.addEventListener('blur', sluit);
  veld.form?.addEventListener('submit', sluit);
}

function laatsteWoord(veld: HTMLInputElement): string {
  return /[\p{L}\p{N}-]*$/u.exec(veld.value)?.[0].replace(/^-/u, '') ?? '';
}
