using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>De stukken tekst waaruit een publicatie bestaat, in de volgorde waarin zij worden gelezen.</summary>
public enum Publicatieveld
{
    [Display(Name = "Titel")] Titel,
    [Display(Name = "Situatie")] Situatie,
    [Display(Name = "Knelpunt")] Knelpunt,
    [Display(Name = "Wetten en regels")] Regels,
    [Display(Name = "Hoe het verliep")] Verloop,
    [Display(Name = "Juridisch perspectief")] Juridisch,
    [Display(Name = "Financieel-economisch perspectief")] Economisch,
    [Display(Name = "Sociaal-maatschappelijk perspectief")] Maatschappelijk,
    [Display(Name = "Afweging")] Afweging,
    [Display(Name = "Waarin dit anders is dan gelijke gevallen")] Afwijking,
    [Display(Name = "Oplossing")] Oplossing,
    [Display(Name = "Wat is er geleerd?")] Geleerd,
    [Display(Name = "Kernwoorden")] Kernwoorden,

    // Vanaf hier: wat alleen in een verhaal staat.
    [Display(Name = "Over wie gaat het?")] Wie,
    [Display(Name = "Wat ging er mis?")] Misging,
    [Display(Name = "Wat is er afgewogen?")] Gewogen,
    [Display(Name = "Wat is er gedaan?")] Gebeurde,
    [Display(Name = "Hoe gaat het nu?")] Nu,
    [Display(Name = "Wat is er op het beeld te zien?")] Beeldtekst,
}
