using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Trade4Msmes.Cms.Persistence;
using Trade4Msmes.Cms.Persistence.SignIns;

namespace Trade4Msmes.Cms.Security;

/// <summary>Data protection's keys in the database: a restart signs nobody out, and nodes read one another's cookies.</summary>
internal sealed class StoredDataProtectionKeys(Func<UmbracoDbContext> open) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var database = open();
        return [.. database.Set<DataProtectionKeyRow>().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var database = open();
        database.Add(new DataProtectionKeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        database.SaveChanges();
    }
}
