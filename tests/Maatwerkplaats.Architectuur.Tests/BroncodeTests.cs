using System.Text.RegularExpressions;
using System.Xml.Linq;
using Maatwerkplaats.Core.Data;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Afspraken over de bestanden zelf.</summary>
public sealed partial class BroncodeTests
{
    private const int LangsteBestand = 500;

    [Fact]
    public void NoFile_IsLongerThanOneSubject() =>
        Broncode.Bestanden("src").Concat(Broncode.Bestanden("tests")).Where(b => File.ReadLines(b).Count() > LangsteBestand).Select(Broncode.Kort).ShouldBeEmpty();

    [Fact]
    public void EveryNamespace_IsTheFolderOfItsFile()
    {
        foreach (var bestand in Broncode.Bestanden("src").Where(b => Naamruimte().IsMatch(File.ReadAllText(b))))
        {
            var map = Path.GetDirectoryName(Broncode.Kort(bestand))!.Replace(Path.DirectorySeparatorChar, '.')["src.".Length..];
            Naamruimte().Match(File.ReadAllText(bestand)).Groups[1].Value.ShouldBe(map, Broncode.Kort(bestand));
        }
    }

    [Fact]
    public void Pages_NeverSwallowAnUnknownError() =>
        Broncode.Bestanden("src/Maatwerkplaats.Web/Pages").Where(b => VangtAlles().IsMatch(File.ReadAllText(b))).Select(Broncode.Kort).ShouldBeEmpty();

    [Fact]
    public void NoName_HidesWhatItIsFor() =>
        Broncode.Bestanden("src").Where(b => Vaag().IsMatch(Path.GetFileNameWithoutExtension(b))).Select(Broncode.Kort).ShouldBeEmpty();

    /// <summary>Opmaak en gedrag staan in bestanden; de beveiliging van de browser weigert ze in de bladzijde.</summary>
    [Fact]
    public void NoPage_HasInlineStyleOrScript() =>
        Broncode.Bestanden("src/Maatwerkplaats.Web/Pages", "*.cshtml").Where(b => Ingebed().IsMatch(File.ReadAllText(b))).Select(Broncode.Kort).ShouldBeEmpty();

    [Fact]
    public void EveryPublicTypeOfTheMethod_SaysWhatItMeans()
    {
        var beschreven = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Maatwerkplaats.Core.xml")).Descendants("member")
            .Where(m => m.Element("summary") is not null || m.Element("inheritdoc") is not null).Select(m => m.Attribute("name")!.Value).ToHashSet();

        typeof(MaatwerkDb).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(t => "T:" + t.FullName).Where(t => !beschreven.Contains(t)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Naamruimte();

    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception\b|\{)")]
    private static partial Regex VangtAlles();

    [GeneratedRegex("((?<!Tag)Helper|Utils?|Manager|Common)s?$")]
    private static partial Regex Vaag();

    [GeneratedRegex(@"<style|<script(?![^>]*\ssrc=)|\sstyle=""|\son(click|change|submit|load|input)=""")]
    private static partial Regex Ingebed();
}
