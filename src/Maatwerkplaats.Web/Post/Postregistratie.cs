namespace Maatwerkplaats.Web.Post;

/// <summary>Hangt het versturen van mail aan de toepassing.</summary>
public static class Postregistratie
{
    public static IServiceCollection AddPost(this IServiceCollection diensten, IConfiguration instellingen)
    {
        diensten.AddSingleton<Mailronde>();
        var mail = Mailinstellingen.Lees(instellingen);
        diensten.AddSingleton(new Mailkeuze(mail is not null));
        if (mail is not null)
        {
            diensten.AddSingleton(mail);
            diensten.AddHostedService<Mailverzender>();
        }

        return diensten;
    }
}

/// <summary>Of deze installatie mail kan versturen.</summary>
public sealed record Mailkeuze(bool IsIngesteld);
