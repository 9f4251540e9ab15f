using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.DataTypes;

/// <summary>Whether anybody has written values that a change of a property or data type would touch.</summary>
internal sealed class UsageRepository(CmsScopeProvider scopes) : IDataTypeUsageRepository, IPropertyTypeUsageRepository
{
    private UmbracoDbContext Reading => scopes.Current.Reading;

    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey) => ValuesOf(
        from node in Reading.Set<NodeRow>()
        where node.UniqueId == dataTypeKey
        join property in Reading.Set<PropertyTypeRow>() on node.Id equals property.DataTypeId
        select property);

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias) => ValuesOf(
        from node in Reading.Set<NodeRow>()
        where node.UniqueId == contentTypeKey
        join property in Reading.Set<PropertyTypeRow>() on node.Id equals property.ContentTypeId
        where property.Alias == propertyAlias
        select property);

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) =>
        Reading.Set<NodeRow>().AnyAsync(n => n.UniqueId == contentTypeKey && Reading.Set<ContentTypeRow>().Any(t => t.NodeId == n.Id));

    private Task<bool> ValuesOf(IQueryable<PropertyTypeRow> properties) =>
        properties.AnyAsync(p => Reading.Set<PropertyDataRow>().Any(v => v.PropertyTypeId == p.Id));
}
