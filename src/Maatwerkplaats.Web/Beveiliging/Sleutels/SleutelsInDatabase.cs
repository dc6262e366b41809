using System.Xml.Linq;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Beveiliging.Sleutels;

/// <summary>Bewaart de beschermsleutels in de database: ze overleven een herstart en alle nodes gebruiken dezelfde.</summary>
internal sealed class SleutelsInDatabase(IDbContextFactory<MaatwerkDb> databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.CreateDbContext();
        return [.. db.Set<Beschermsleutel>().AsNoTracking().Select(s => s.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.CreateDbContext();
        db.Add(new Beschermsleutel { Id = Guid.CreateVersion7(), Naam = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
