namespace Maatwerkplaats.Core.Sessies;

/// <summary>Wat er van iemand wordt verwacht, in gewone woorden. Dezelfde zinnen staan op het scherm en in de mail.</summary>
public static class Sessieuitleg
{
    /// <summary>Voor iedereen.</summary>
    public const string Kort =
        "In een maatwerksessie kijken we samen naar een casus die vastloopt. Breng mee wat jij weet; je hoeft het niet met elkaar eens te zijn. Wat je hoort, blijft onder ons.";

    /// <summary>Voor wie voor het eerst meedoet: hoe een sessie gaat, stap voor stap.</summary>
    public static IReadOnlyList<string> Stappen { get; } =
    [
        "De inbrenger vertelt in vijf minuten wat er wringt. Jij luistert, en vraagt daarna wat je niet begrijpt.",
        "Samen bekijken we de casus van drie kanten: wat zegt de wet, wat kost het, en wat betekent het voor de cliënt?",
        "De procesbegeleider vat samen en let op de tijd. Die beslist niet.",
        "Dan zoeken we wat er wél kan. Een half idee is ook welkom.",
        "We maken afspraken: wie doet wat, en wanneer? Besluiten doet wie dat mag.",
    ];

    /// <summary>Voor wie voor het eerst meedoet: wat je vooraf doet.</summary>
    public static IReadOnlyList<string> Vooraf { get; } =
    [
        "Je hoeft je niet in te lezen. Wil je dat wel, lees dan de casus.",
        "Kom je voor jouw vak of afdeling? Bedenk wat jij zelf mag beslissen, en wie er over gaat als jij dat niet bent.",
        "Kun je niet? Zeg het op tijd, en noem wie in jouw plaats kan komen.",
    ];

    /// <summary>Voor de inbrenger erbij.</summary>
    public const string Inbrenger = "Jij bracht de casus in. Zonder jou gaat de sessie niet door. Zet vooraf klaar wat je in vijf minuten vertelt.";
}
