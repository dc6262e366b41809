using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet waar geschreven uren naast staan: de formatie per plaats, de uren per fte, en vanaf hoeveel mensen uren te zien zijn.</summary>
    public Task ZetTijdnorm(Gebruiker wie, Tijdnorm norm, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Termijn, opdracht, async (db, wijzigingen) =>
        {
            InrichtingRegels.UrenPerFteLiggenBinnenDeGrenzen.Eis(norm.UrenPerFte is >= Tijdnorm.MinsteUren and <= Tijdnorm.MeesteUren);
            InrichtingRegels.MinsteMensenLiggenBinnenDeGrenzen.Eis(norm.Minimum is >= Tijdnorm.LaagsteMinimum and <= Tijdnorm.HoogsteMinimum);
            var nu = await Tijdnorm.Lees(db, ct);
            await Zet(db, wie.Organisatie, wijzigingen, Tijdnorm.NaamUren, "Uren per fte per jaar", nu.UrenPerFte, norm.UrenPerFte, ct);
            await Zet(db, wie.Organisatie, wijzigingen, Tijdnorm.NaamMinimum, "Kleinste aantal mensen bij uren", nu.Minimum, norm.Minimum, ct);
            foreach (var (code, fte) in norm.Fte)
            {
                (InrichtingRegels.FteLigtBinnenDeGrenzen with { Veld = $"Fte[{code}]" }).Eis(fte is >= Tijdnorm.MinsteFte and <= Tijdnorm.MeesteFte && decimal.Round(fte, 2) == fte);
                await Zet(db, wie.Organisatie, wijzigingen, $"{Tijdnorm.NaamFte}{code}", $"Gereserveerde fte van {code}", Getal(nu.FteVan(code)), Getal(fte), ct);
            }

            static string Getal(decimal fte) => fte.ToString("0.##", CultureInfo.InvariantCulture);
        }, ct);
}
