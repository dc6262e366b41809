/** Alle elementen van één soort die bij de keuze passen. */
export function alle<T extends Element>(keuze: string, soort: new () => T, binnen: ParentNode = document): T[] {
  return [...binnen.querySelectorAll(keuze)].filter((element): element is T => element instanceof soort);
}
