namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Wat een melding wil zeggen.</summary>
public enum Meldingsoort
{
    Info,
    Ok,
    Waarschuwing,
    Fout,
}
