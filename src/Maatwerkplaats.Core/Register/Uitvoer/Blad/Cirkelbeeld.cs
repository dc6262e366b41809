using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Register.Uitvoer.Blad;

/// <summary>
/// De perspectiefcirkel als tekening in een Word-document: drie even grote delen met hun naam en stand erin. Wie hem niet ziet,
/// krijgt dezelfde woorden als beschrijving.
/// </summary>
internal static class Cirkelbeeld
{
    /// <summary>Doorsnede, in EMU (360.000 in een centimeter).</summary>
    private const int Maat = 1_764_000;

    private const int Tekstbreedte = 1_000_000;
    private const int Teksthoogte = 380_000;

    // Hetzelfde als op het scherm: bovenaan juridisch, dan met de klok mee.
    private static readonly (Perspectief Perspectief, int Hoek, string Naam)[] Plekken =
    [
        (Perspectief.Juridisch, -90, "Juridisch"),
        (Perspectief.Economisch, 30, "Financieel-economisch"),
        (Perspectief.Maatschappelijk, 150, "Sociaal-maatschappelijk"),
    ];

    public static Paragraph Maak(Weegblad blad)
    {
        var delen = Plekken.Select(p => (p.Hoek, p.Naam, Deel: blad.Delen.Single(d => d.Perspectief == p.Perspectief))).ToArray();
        var beschrijving = "Perspectiefcirkel voor de weg '" + blad.Voorop.Omschrijving + "'. " + string.Join(". ", delen.Select(d => $"{d.Naam}: {d.Deel.Stand}")) + ".";
        var vormen = string.Concat(delen.Select((d, i) => Punt(i + 2, d.Hoek, Kleur(d.Deel)))) + string.Concat(delen.Select((d, i) => Tekst(i + 5, d.Hoek, d.Naam, d.Deel.Stand)));
        var tekening = $"""
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                 xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
              <mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
                <wp:extent cx="{Maat}" cy="{Maat}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Perspectiefcirkel" descr="{SecurityElement.Escape(Word.Wordalinea.Schoon(beschrijving))}"/>
                <wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>
                <wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Maat}" cy="{Maat}"/><a:chOff x="0" y="0"/><a:chExt cx="{Maat}" cy="{Maat}"/></a:xfrm></wpg:grpSpPr>
                {vormen}
                </wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>
            </w:r>
            """;
        return new(new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "60", After = "60" }, new Justification { Val = JustificationValues.Center }), new Run(tekening));
    }

    private static string Punt(int id, int hoek, (string Vulling, string Lijn) kleur) => $"""
        <wps:wsp><wps:cNvPr id="{id}" name="Deel {id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Maat}" cy="{Maat}"/></a:xfrm>
        <a:prstGeom prst="pie"><a:avLst><a:gd name="adj1" fmla="val {Graden(hoek - 60)}"/><a:gd name="adj2" fmla="val {Graden(hoek + 60)}"/></a:avLst></a:prstGeom>
        <a:solidFill><a:srgbClr val="{kleur.Vulling}"/></a:solidFill><a:ln w="19050"><a:solidFill><a:srgbClr val="{kleur.Lijn}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
        """;

    private static string Tekst(int id, int hoek, string naam, string stand)
    {
        var (sinus, cosinus) = Math.SinCos(hoek * Math.PI / 180);
        var x = (int)((Maat / 2) + (Maat * 0.27 * cosinus) - (Tekstbreedte / 2));
        var y = (int)((Maat / 2) + (Maat * 0.27 * sinus) - (Teksthoogte / 2));
        var regels = string.Concat(naam.Replace("-", "-\n", StringComparison.Ordinal).Split('\n').Select(r => Regel(r, "")).Append(Regel(stand, "<w:b/>")));
        return $"""
            <wps:wsp><wps:cNvPr id="{id}" name="Naam {id}"/><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{Tekstbreedte}" cy="{Teksthoogte}"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>{regels}</w:txbxContent></wps:txbx>
            <wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>
            """;
    }

    private static string Regel(string tekst, string nadruk) =>
        $"""<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="180" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>{nadruk}<w:color w:val="22282A"/><w:sz w:val="15"/></w:rPr><w:t>{tekst}</w:t></w:r></w:p>""";

    private static string Graden(int hoek) => (((hoek + 360) % 360) * 60_000).ToString(CultureInfo.InvariantCulture);

    private static (string Vulling, string Lijn) Kleur(Weegbladdeel deel) => deel switch
    {
        { IsGewogen: false } => ("FFFFFF", "7A746A"),
        { Score: null } => ("E9EFF8", "2B4F86"),
        { Score: Score.Onvoldoende } => ("FBEAE7", "A32A1E"),
        { Score: Score.Goed } => ("BFE0C6", "24653A"),
        _ => ("E6F2E8", "24653A"),
    };
}
