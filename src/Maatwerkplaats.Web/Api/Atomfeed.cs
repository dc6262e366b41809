using System.Text;
using System.Xml;

namespace Maatwerkplaats.Web.Api;

/// <summary>Schrijft veranderingen als Atom-feed (RFC 4287); wat is ingetrokken of vervangen staat er als verwijderd (RFC 6721).</summary>
internal static class Atomfeed
{
    public const string Inhoudstype = "application/atom+xml";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Grafsteen = "http://purl.org/atompub/tombstones/1.0";

    /// <param name="site">Adres van de site, zonder schuine streep aan het eind.</param>
    public static string Schrijf(Atomkop kop, IReadOnlyList<Atomingang> ingangen, string site, DateTime nu)
    {
        var tekst = new Utf8Schrijver();
        using (var xml = XmlWriter.Create(tekst, new() { Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "at", null, Grafsteen);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            xml.WriteElementString("id", Atom, site + kop.Adres);
            xml.WriteElementString("title", Atom, kop.Titel);
            xml.WriteElementString("updated", Atom, Moment(ingangen.Count > 0 ? ingangen.Max(i => i.Op) : nu));
            Link(xml, "self", site + kop.Adres);
            Link(xml, "alternate", site + kop.Bladzijde);
            foreach (var ingang in ingangen)
            {
                Schrijf(xml, ingang, site);
            }

            xml.WriteEndElement();
        }

        return tekst.ToString();
    }

    private static void Schrijf(XmlWriter xml, Atomingang ingang, string site)
    {
        var adres = site + ingang.Adres;
        if (ingang.IsWeg)
        {
            xml.WriteStartElement("deleted-entry", Grafsteen);
            xml.WriteAttributeString("ref", adres);
            xml.WriteAttributeString("when", Moment(ingang.Op));
            xml.WriteEndElement();
            return;
        }

        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, adres);
        xml.WriteElementString("title", Atom, ingang.Titel);
        xml.WriteElementString("published", Atom, Moment(ingang.GepubliceerdOp));
        xml.WriteElementString("updated", Atom, Moment(ingang.Op));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, ingang.Maatwerkplaats.Length > 0 ? $"Maatwerkplaats {ingang.Maatwerkplaats}" : "Maatwerkplaats");
        xml.WriteEndElement();
        Link(xml, "alternate", adres);
        xml.WriteElementString("summary", Atom, ingang.Samenvatting);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string soort, string adres)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", soort);
        xml.WriteAttributeString("href", adres);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime utc) => XmlConvert.ToString(utc, XmlDateTimeSerializationMode.Utc);

    private sealed class Utf8Schrijver : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

/// <summary>Waar een feed over gaat.</summary>
/// <param name="Adres">Adres van de feed zelf op deze site.</param>
/// <param name="Bladzijde">Adres van de bladzijde met hetzelfde.</param>
internal sealed record Atomkop(string Titel, string Adres, string Bladzijde);

/// <summary>Iets in een feed.</summary>
/// <param name="Adres">Op deze site; tegelijk de vaste sleutel.</param>
/// <param name="Op">Moment (UTC) van de laatste verandering.</param>
/// <param name="IsWeg">Ingetrokken of vervangen: alleen het adres en het moment gaan mee.</param>
internal sealed record Atomingang(string Adres, string Titel, string Maatwerkplaats, string Samenvatting, DateTime GepubliceerdOp, DateTime Op, bool IsWeg);
