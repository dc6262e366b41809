import { alle } from './elementen.ts';

/** Zet de focus op het foutoverzicht, en laat een link daarin het veld zelf de focus geven. */
export function richtOpFouten(): void {
  const [overzicht] = alle('[data-foutoverzicht]', HTMLElement);
  if (!overzicht) return;
  overzicht.focus();
  overzicht.addEventListener('click', gebeurtenis => {
    const link = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('a[href^="#"]') : null;
    const doel = link && document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    if (!doel) return;
    gebeurtenis.preventDefault();
    doel.closest('details')?.setAttribute('open', '');
    // Het label mee in beeld: anders staat de cursor in een veld waarvan je de vraag niet ziet.
    (doel.closest('.mw-veld') ?? doel).scrollIntoView({ block: 'start' });
    doel.focus({ preventScroll: true });
  });
}
