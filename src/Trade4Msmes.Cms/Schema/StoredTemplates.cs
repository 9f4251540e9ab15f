using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The templates in the database: names of views that are compiled with the site.</summary>
internal sealed class StoredTemplates(ITemplateService templates)
{
    internal async Task<IReadOnlyList<SchemaItem>> ReadAsync() =>
    [
        .. (await templates.GetAllAsync(Array.Empty<string>()))
            .Select(template => new TemplateItem(template.Key, template.Alias, template.Name ?? "")),
    ];

    internal async Task SaveAsync(TemplateItem item)
    {
        if (await templates.GetAsync(item.Key) is not { } template)
        {
            SchemaImportException.ThrowUnless(
                await templates.CreateAsync(item.Name, item.Alias, content: null, Constants.Security.SuperUserKey, item.Key), item);
            return;
        }

        template.Name = item.Name;
        template.Alias = item.Alias;
        SchemaImportException.ThrowUnless(await templates.UpdateAsync(template, Constants.Security.SuperUserKey), item);
    }

    internal async Task RemoveAsync(TemplateItem item) =>
        SchemaImportException.ThrowUnless(await templates.DeleteAsync(item.Key, Constants.Security.SuperUserKey), item);
}
