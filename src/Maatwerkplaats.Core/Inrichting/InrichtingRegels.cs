using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>De regels voor het inrichten. Elke zin is wat de beheerder leest.</summary>
public static class InrichtingRegels
{
    // Lijsten
    public static readonly Regel CodeIsGeldig = Luidt("Gebruik voor de code alleen letters, cijfers en streepjes, hoogstens 40 tekens.", "Code");
    public static readonly Regel CodeIsNieuw = Luidt("Deze code bestaat al, in deze lijst of in een andere. Kies een andere code.", "Code");
    public static readonly Regel LabelIsIngevuld = Luidt("Schrijf de naam zoals die op het scherm moet staan.", "Label");
    public static readonly Regel LabelIsKort = Luidt("Houd de naam korter dan 120 tekens.", "Label");
    public static readonly Regel GroepIsKort = Luidt("Houd de groep korter dan 60 tekens.", "Groep");
    public static readonly Regel UitlegIsKort = Luidt("Houd de uitleg korter dan 300 tekens.", "Uitleg");
    public static readonly Regel BronIsBwbNummer = Luidt("Schrijf het BWB-nummer van de wet, zoals BWBR0005537, of laat het leeg.", "Bron");
    public static readonly Regel VolgordeIsEenPlek = Luidt("Schrijf een getal van 0 tot en met 9999.", "Volgorde");
    public static readonly Regel EindeLigtNietVoorHetBegin = Luidt("De einddatum ligt vóór de dag waarop dit begon te gelden.", "GeldigTot");

    // Plaatsen
    public static readonly Regel PlaatsHeeftEenNaam = Luidt("Schrijf hoe de Maatwerkplaats heet.", "Naam");
    public static readonly Regel PlaatsnaamIsNieuw = Luidt("Er is al een Maatwerkplaats met deze naam.", "Naam");
    public static readonly Regel PlaatscodeIsGeldig = Luidt("Gebruik voor de code kleine letters, cijfers en streepjes, hoogstens 40 tekens.", "Code");
    public static readonly Regel EmailIsGeldig = Luidt("Dit is geen e-mailadres. Een voorbeeld is naam@voorbeeld.nl.", "Email");
    public static readonly Regel ErIsEenLandelijke = Luidt("De landelijke Maatwerkplaats kan niet stoppen: daar komen casussen zonder plaats terecht.", "GeldigTot");
    public static readonly Regel GestopteplaatsHeeftGeenOpenCasussen = Luidt(
        "Hier lopen nog casussen. Laat een coördinator ze eerst naar een andere Maatwerkplaats brengen; daarna kan deze plaats stoppen.", "GeldigTot");

    // Kernteams en mensen
    public static readonly Regel CollegaIsGekozen = Luidt("Kies een collega.", "Persoon");
    public static readonly Regel CollegaIsActief = Luidt("Deze collega is niet meer actief.", "Persoon");
    public static readonly Regel KernteamlidIsVanBinnen = Luidt("Alleen iemand van de eigen organisatie kan in een kernteam.", "Persoon");
    public static readonly Regel CollegaZitNogNietInDitTeam = Luidt("Deze collega zit al in dit kernteam.", "Persoon");
    public static readonly Regel PersoonHeeftEenNaam = Luidt("Schrijf de naam van de collega.", "Naam");
    public static readonly Regel PersoonHeeftEenFunctie = Luidt("Schrijf de functie van de collega.", "Functie");
    public static readonly Regel PersoonHeeftEenOnderdeel = Luidt("Kies bij welk onderdeel de collega werkt.", "Onderdeel");
    public static readonly Regel EmailIsNieuw = Luidt("Er is al iemand met dit e-mailadres.", "Email");
    public static readonly Regel RolHoortBijEenPlaats = Luidt("Kies bij deze rol ook de Maatwerkplaats.", "Rollen");
    public static readonly Regel ExternHeeftGeenRol = Luidt("Iemand van buiten de organisatie kan geen rol hebben, behalve die van meelezer.", "Rollen");
    public static readonly Regel MeelezerIsVanBuiten = Luidt("De rol van meelezer is voor iemand van het ministerie, dus van buiten de organisatie.", "Rollen");
    public static readonly Regel BeheerEnToezichtZienGeenCasussen = Luidt(
        "Wie beheert of toezicht houdt, mag geen casussen zien. Geef deze collega het een of het ander.", "Rollen");
    public static readonly Regel EigenRollenWijzigtEenAnder = Luidt("Je kunt je eigen rollen niet wijzigen. Vraag het een andere beheerder.", "Rollen");
    public static readonly Regel JezelfUitzettenDoetEenAnder = Luidt("Je kunt jezelf niet uitzetten. Vraag het een andere beheerder.");
    public static readonly Regel RolUitAanmeldvoorzieningBlijft = Luidt("Deze rol komt mee bij het inloggen. Laat hem daar weghalen.", "Rollen");

    // Termijnen
    public static readonly Regel TermijnLigtBinnenDeGrenzen = Luidt($"Schrijf een aantal werkdagen van {Termijnen.Kortst} tot en met {Termijnen.Langst}.");
    public static readonly Regel DrempelLigtBinnenDeGrenzen = Luidt($"Schrijf een aantal casussen van {Werklast.Laagst} tot en met {Werklast.Hoogst}.", "Werklast");
    public static readonly Regel KleinsteAantalLigtBinnenDeGrenzen = Luidt(
        $"Schrijf een aantal casussen van {Kleinstecel.Laagst} tot en met {Kleinstecel.Hoogst}.", "Minimum");

    // Tijd
    public static readonly Regel UrenPerFteLiggenBinnenDeGrenzen = Luidt($"Schrijf een aantal uren van {Tijdnorm.MinsteUren} tot en met {Tijdnorm.MeesteUren}.", "UrenPerFte");
    public static readonly Regel MinsteMensenLiggenBinnenDeGrenzen = Luidt($"Schrijf een aantal mensen van {Tijdnorm.LaagsteMinimum} tot en met {Tijdnorm.HoogsteMinimum}.", "Minimum");
    public static readonly Regel FteLigtBinnenDeGrenzen = Luidt($"Schrijf een getal van {Tijdnorm.MinsteFte:0} tot en met {Tijdnorm.MeesteFte:0}, met hoogstens twee cijfers achter de komma.");

    // Mail
    public static readonly Regel BewaartijdLigtBinnenDeGrenzen = Luidt($"Schrijf een aantal dagen van {Mailbewaring.Kortst} tot en met {Mailbewaring.Langst}.", "Dagen");

    // Standaardteksten
    public static readonly Regel StandaardtekstHeeftEenNaam = Luidt("Geef de tekst een korte naam.", "Naam");
    public static readonly Regel StandaardtekstIsGeschreven = Luidt("Schrijf de tekst.", "Tekst");
    public static readonly Regel StandaardtekstIsNietTeLang = Luidt("Houd de tekst korter dan 4000 tekens.", "Tekst");
    public static readonly Regel UitkomstHoortBijTriage = Luidt("Een uitkomst kan alleen bij een tekst voor de triage.", "Uitkomst");
}
