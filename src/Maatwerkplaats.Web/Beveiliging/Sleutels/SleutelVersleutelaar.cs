using System.Xml.Linq;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Maatwerkplaats.Web.Beveiliging.Sleutels;

/// <summary>Versleutelt het geheim in een beschermsleutel met de sleutelbos: een kopie van de database geeft niets prijs.</summary>
internal sealed class SleutelVersleutelaar(Versleuteling versleuteling) : IXmlEncryptor
{
    internal const string Doel = "beschermsleutel";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("versleuteld", versleuteling.Versleutel(plaintextElement.ToString(SaveOptions.DisableFormatting), Doel).Waarde),
        typeof(SleutelOntsleutelaar));
}

/// <summary>Leest wat <see cref="SleutelVersleutelaar"/> schreef. De naam van dit type staat in de database: hernoemen maakt oude sleutels onleesbaar.</summary>
internal sealed class SleutelOntsleutelaar(IServiceProvider diensten) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(
        diensten.GetRequiredService<Versleuteling>().Ontsleutel(new Versleuteld(encryptedElement.Value), SleutelVersleutelaar.Doel));
}
