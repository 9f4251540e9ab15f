using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Trade4Msmes.Cms.Persistence.Templates;

/// <summary>A template as queries over <see cref="ITemplate"/> see it.</summary>
internal sealed class TemplateView
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ParentId { get; init; }

    public string Path { get; init; } = "";

    public DateTime CreateDate { get; init; }

    public string? Name { get; init; }

    public string Alias { get; init; } = "";
}

/// <summary>A template's place in its tree: templates lie below their layout, though Core's model of one is a file.</summary>
internal sealed class TemplatePlace : TreeEntityBase
{
    internal TemplatePlace(Template template)
    {
        Id = template.Id;
        Key = template.Key;
        CreatorId = Constants.Security.SuperUserId;
        CreateDate = template.CreateDate;
        ParentId = template.LayoutTemplateId?.Value is > 0 and var layout ? layout : Constants.System.Root;
    }
}
