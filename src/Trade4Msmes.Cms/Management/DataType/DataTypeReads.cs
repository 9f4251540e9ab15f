using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Trade4Msmes.Cms.Serialization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Management.DataType;

/// <summary>Data types as the content screens need them: which editor, and how it is set.</summary>
internal static class DataTypeReads
{
    internal static void MapDataTypeReads(this RouteGroupBuilder api)
    {
        api.MapGet("data-type/{id:guid}", async (Guid id, IDataTypeService types) =>
            await types.GetAsync(id) is { } type ? Results.Ok(Of(type)) : Answers.NotFound("Data type")).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("data-type/batch", async (Guid[]? id, IDataTypeService types) =>
            Paged<DataTypeResponse>.All((await ManyAsync(types, id)).Select(Of))).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("data-type/configuration", () => new
        {
            CanBeChanged = "False",
            DocumentListViewId = Umbraco.Cms.Core.Constants.DataTypes.Guids.ListViewContentGuid,
            MediaListViewId = Umbraco.Cms.Core.Constants.DataTypes.Guids.ListViewMediaGuid,
        }).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("item/data-type", async (Guid[]? id, IDataTypeService types) => (await ManyAsync(types, id)).Select(type => new
        {
            type.EditorUiAlias,
            type.EditorAlias,
            IsDeletable = false,
            type.Name,
            Id = type.Key,
            Flags = Flag.None,
        })).RequireAuthorization(Policies.BackOfficeAccess);
    }

    private static async Task<IEnumerable<IDataType>> ManyAsync(IDataTypeService types, Guid[]? keys) =>
        keys is { Length: > 0 } ? await types.GetAllAsync(keys) : [];

    private static DataTypeResponse Of(IDataType type) => new(
        type.Key, type.Name ?? "", type.EditorAlias, type.EditorUiAlias ?? type.EditorAlias,
        [.. (type.Editor?.GetConfigurationEditor().ToConfigurationEditor(type.ConfigurationData) ?? type.ConfigurationData)
            .Select(value => new DataTypeValue(value.Key, value.Value))]);

    private sealed record DataTypeResponse(Guid Id, string Name, string EditorAlias, string EditorUiAlias, IReadOnlyList<DataTypeValue> Values)
    {
        public bool IsDeletable => false;

        public bool CanIgnoreStartNodes => false;
    }

    private sealed record DataTypeValue(string Alias, [property: JsonConverter(typeof(PlainObjectJsonConverter))] object? Value);
}
