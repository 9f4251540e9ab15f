using System.Text.Json.Nodes;
using Umbraco.Cms.Core;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A data type: a property editor with its settings.</summary>
/// <param name="Alias">Its name: data types have no other alias.</param>
/// <param name="Folder">Path of its folder, names joined by a slash and escaped as in a URL; null at the root.</param>
/// <param name="Config">Its settings as a JSON object in the form of <see cref="SchemaJson.Canonical"/>.</param>
public sealed record DataTypeItem(Guid Key, string Alias, string EditorAlias, string EditorUiAlias, string? Folder, string Config)
    : SchemaItem(Key, Alias)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.DataType;

    /// <summary>The element types of its blocks, the types that its picker accepts.</summary>
    public override IEnumerable<SchemaNeed> Needs
    {
        get
        {
            var config = JsonNode.Parse(Config);
            return [.. BlockTypes(config), .. PickedTypes(config)];
        }
    }

    internal bool IsBlockEditor => EditorAlias
        is Constants.PropertyEditors.Aliases.BlockList or Constants.PropertyEditors.Aliases.BlockGrid
        or Constants.PropertyEditors.Aliases.SingleBlock or Constants.PropertyEditors.Aliases.RichText;

    private IEnumerable<SchemaNeed> BlockTypes(JsonNode? config) => IsBlockEditor && config?["blocks"] is JsonArray blocks
        ? blocks.OfType<JsonObject>()
            .SelectMany(block => new[] { block["contentElementTypeKey"], block["settingsElementTypeKey"] })
            .Where(key => Guid.TryParse(key?.ToString(), out _))
            .Select(key => new SchemaNeed(SchemaKind.ContentType, Guid.Parse(key!.ToString()), null, First: false))
        : [];

    private IEnumerable<SchemaNeed> PickedTypes(JsonNode? config)
    {
        if (EditorAlias != Constants.PropertyEditors.Aliases.MultiNodeTreePicker || config?["filter"]?.ToString() is not { } filter)
        {
            return [];
        }

        var kind = config["startNode"]?["type"]?.ToString() == "media" ? SchemaKind.MediaType : SchemaKind.ContentType;
        return filter.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(key => Guid.TryParse(key, out _))
            .Select(key => new SchemaNeed(kind, Guid.Parse(key), null, First: false));
    }
}
