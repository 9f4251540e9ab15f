using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.DataTypes;

/// <summary>Property editors with their settings.</summary>
internal sealed class DataTypeRepository(
    CmsScopeProvider scopes, PropertyEditorCollection editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer serializer)
    : IDataTypeRepository
{
    private static readonly Guid s_objectType = Constants.ObjectTypes.DataType;

    private UmbracoDbContext Reading => scopes.Current.Reading;

    private IQueryable<DataTypeView> Views =>
        from node in Reading.Set<NodeRow>()
        join type in Reading.Set<DataTypeRow>() on node.Id equals type.NodeId
        select new DataTypeView
        {
            Id = node.Id,
            Key = node.UniqueId,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.NodeUser ?? -1,
            Name = node.Text,
            CreateDate = node.CreateDate,
            EditorAlias = type.EditorAlias,
            EditorUiAlias = type.EditorUiAlias,
            DbType = type.DbType,
            Configuration = type.Configuration,
        };

    public IDataType? Get(int id) => Load(Views.Where(t => t.Id == id)).SingleOrDefault();

    public IDataType? Get(Guid id) => Load(Views.Where(t => t.Key == id)).SingleOrDefault();

    public IEnumerable<IDataType> GetMany(params int[]? ids) => Load(ids is { Length: > 0 } ? Views.Where(t => ids.Contains(t.Id)) : Views);

    public IEnumerable<IDataType> GetMany(params Guid[]? ids) => Load(ids is { Length: > 0 } ? Views.Where(t => ids.Contains(t.Key)) : Views);

    public bool Exists(int id) => Views.Any(t => t.Id == id);

    public bool Exists(Guid id) => Views.Any(t => t.Key == id);

    public IEnumerable<IDataType> Get(IQuery<IDataType> query) => Load(Views.Matching(query));

    public int Count(IQuery<IDataType>? query) => Views.Matching(query).Count();

    public void Save(IDataType entity)
    {
        var database = scopes.Current.Writing;
        var type = (DataType)entity;
        var isNew = !type.HasIdentity;
        if (isNew)
        {
            type.AddingEntity();
            NodePlace.Add(database, type, s_objectType, type.Name, trashed: false);
        }
        else
        {
            type.UpdatingEntity();
            if (type.IsPropertyDirty(nameof(IDataType.ParentId)))
            {
                NodePlace.Move(database, type, s_objectType);
            }

            NodePlace.Write(database, type, type.Name);
        }

        database.Store(
            new DataTypeRow
            {
                NodeId = type.Id,
                EditorAlias = type.EditorAlias,
                EditorUiAlias = type.EditorUiAlias,
                DbType = type.DatabaseType.ToString(),
                Configuration = type.Editor!.GetConfigurationEditor().ToDatabase(type.ConfigurationData, serializer),
            },
            isNew);
        type.ResetDirtyProperties();
    }

    public void Delete(IDataType entity)
    {
        // The service has removed it from the types that used it; their values went with the properties.
        scopes.Current.Writing.Set<NodeRow>().Where(n => n.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var parentId = container?.Id ?? Constants.System.Root;
        if (toMove.ParentId == parentId)
        {
            return [];
        }

        var move = new MoveEventInfo<IDataType>(toMove, toMove.Path, parentId, container?.Key);
        toMove.ParentId = parentId;
        Save(toMove);
        return [move];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => Usages(
        from property in Reading.Set<PropertyTypeRow>()
        where property.DataTypeId == id
        join node in Reading.Set<NodeRow>() on property.ContentTypeId equals node.Id
        select new Usage(node.NodeObjectType, node.UniqueId, property.Alias));

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) => Usages(
        from data in Reading.Set<NodeRow>()
        where data.Id == id
        join type in Reading.Set<ContentTypeRow>() on data.UniqueId equals type.ListView
        join node in Reading.Set<NodeRow>() on type.NodeId equals node.Id
        select new Usage(node.NodeObjectType, node.UniqueId, type.Alias));

    private static Dictionary<Udi, IEnumerable<string>> Usages(IQueryable<Usage> usages) => usages.AsEnumerable()
        .GroupBy(u => (Udi)new GuidUdi(ObjectTypes.GetUdiType(u.ObjectType), u.Key))
        .ToDictionary(g => g.Key, IEnumerable<string> (g) => g.Select(u => u.Alias).ToArray());

    private IDataType[] Load(IQueryable<DataTypeView> views) =>
        [.. views.OrderBy(t => t.Level).ThenBy(t => t.SortOrder).ThenBy(t => t.Id).AsEnumerable().Select(ToModel)];

    private DataType ToModel(DataTypeView view)
    {
        var editor = editors[view.EditorAlias] ?? new MissingPropertyEditor(view.EditorAlias, valueEditors);
        var type = new DataType(editor, serializer, view.ParentId)
        {
            Id = view.Id,
            Key = view.Key,
            Name = view.Name,
            Level = view.Level,
            Path = view.Path,
            SortOrder = view.SortOrder,
            Trashed = view.Trashed,
            CreatorId = view.CreatorId,
            CreateDate = view.CreateDate,
            UpdateDate = view.CreateDate,
            EditorUiAlias = view.EditorUiAlias,
            DatabaseType = Enum.Parse<ValueStorageType>(view.DbType),
        };
        type.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(view.Configuration, serializer));
        return type.Unchanged();
    }

    private sealed record Usage(Guid ObjectType, Guid Key, string Alias);
}
