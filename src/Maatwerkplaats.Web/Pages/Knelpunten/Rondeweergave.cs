using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Knelpunten;

/// <summary>Met welke kleur een stand op het scherm staat.</summary>
public static class Rondeweergave
{
    public static Soort Kleur(this Inbrengstand stand) => stand switch
    {
        Inbrengstand.Nieuw => Soort.Info,
        Inbrengstand.Opgenomen => Soort.Ok,
        _ => Soort.Neutraal,
    };

    public static Soort Kleur(this Knelpuntstatus status) => status switch
    {
        Knelpuntstatus.Opgelost => Soort.Ok,
        Knelpuntstatus.NietOvergenomen => Soort.Gevaar,
        Knelpuntstatus.Gemeld => Soort.Neutraal,
        _ => Soort.Info,
    };

    public static Stapstaat Staat(this Rondestaat ronde, Rondestand stap) => ronde.Stand == stap ? Stapstaat.Huidig : ronde.Stand > stap ? Stapstaat.Klaar : Stapstaat.Open;
}
