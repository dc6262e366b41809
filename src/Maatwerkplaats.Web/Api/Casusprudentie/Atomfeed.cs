using System.Text;
using System.Xml;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Web.Pages.Publicaties;

namespace Maatwerkplaats.Web.Api.Casusprudentie;

/// <summary>De laatste veranderingen als Atom-feed (RFC 4287); wat is ingetrokken of vervangen staat er als verwijderd (RFC 6721).</summary>
internal static class Atomfeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Grafsteen = "http://purl.org/atompub/tombstones/1.0";

    public static string Schrijf(IReadOnlyList<Registerwijziging> wijzigingen, string site, DateTime nu)
    {
        var tekst = new Utf8Schrijver();
        using (var xml = XmlWriter.Create(tekst, new() { Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "at", null, Grafsteen);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            xml.WriteElementString("id", Atom, $"{site}{Apikader.Wortel}/casusprudentie/feed");
            xml.WriteElementString("title", Atom, "Casusprudentie");
            xml.WriteElementString("updated", Atom, Moment(wijzigingen.Count > 0 ? wijzigingen.Max(w => w.Op) : nu));
            Link(xml, "self", $"{site}{Apikader.Wortel}/casusprudentie/feed");
            Link(xml, "alternate", $"{site}/casusprudentie");
            foreach (var wijziging in wijzigingen)
            {
                Ingang(xml, wijziging, site);
            }

            xml.WriteEndElement();
        }

        return tekst.ToString();
    }

    private static void Ingang(XmlWriter xml, Registerwijziging wijziging, string site)
    {
        var adres = site + Kenmerkadres.Van(wijziging.Kenmerk);
        if (wijziging.Stand != Uitspraakstand.Geldig)
        {
            xml.WriteStartElement("deleted-entry", Grafsteen);
            xml.WriteAttributeString("ref", adres);
            xml.WriteAttributeString("when", Moment(wijziging.Op));
            xml.WriteEndElement();
            return;
        }

        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, adres);
        xml.WriteElementString("title", Atom, wijziging.Titel);
        xml.WriteElementString("published", Atom, Moment(wijziging.GepubliceerdOp));
        xml.WriteElementString("updated", Atom, Moment(wijziging.Op));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, wijziging.Maatwerkplaats.Length > 0 ? $"Maatwerkplaats {wijziging.Maatwerkplaats}" : "Maatwerkplaats");
        xml.WriteEndElement();
        Link(xml, "alternate", adres);
        xml.WriteElementString("summary", Atom, wijziging.Samenvatting);
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
