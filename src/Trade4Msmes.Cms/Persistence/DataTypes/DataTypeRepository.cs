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

/// <summary>Property editors with their settings. All are kept in memory: a publish asks for one for each value in each language.</summary>
internal sealed class DataTypeRepository : IDataTypeRepository
{
    private static readonly Guid s_objectType = Constants.ObjectTypes.DataType;
    private readonly CmsScopeProvider _scopes;
    private readonly PropertyEditorCollection _editors;
    private readonly IDataValueEditorFactory _valueEditors;
    private readonly IConfigurationEditorJsonSerializer _serializer;
    private readonly CommittedCache<DataType[]> _all;

    public DataTypeRepository(
        CmsScopeProvider scopes, PropertyEditorCollection editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer serializer)
    {
        (_scopes, _editors, _valueEditors, _serializer) = (scopes, editors, valueEditors, serializer);
        _all = new CommittedCache<DataType[]>("Trade4Msmes.DataTypes", _ => [.. Load(Views)]);
    }

    private UmbracoDbContext Reading => _scopes.Current.Reading;

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

    /// <summary>Shared: whoever hands one out copies it.</summary>
    private DataType[] All => _all.Get(_scopes.Current);

    public IDataType? Get(int id) => Copy(Array.Find(All, t => t.Id == id));

    public IDataType? Get(Guid id) => Copy(Array.Find(All, t => t.Key == id));

    public IEnumerable<IDataType> GetMany(params int[]? ids) => CopyAll(t => ids is not { Length: > 0 } || ids.Contains(t.Id));

    public IEnumerable<IDataType> GetMany(params Guid[]? ids) => CopyAll(t => ids is not { Length: > 0 } || ids.Contains(t.Key));

    public bool Exists(int id) => Array.Exists(All, t => t.Id == id);

    public bool Exists(Guid id) => Array.Exists(All, t => t.Key == id);

    public IEnumerable<IDataType> Get(IQuery<IDataType> query) => Load(Views.Matching(query));

    public int Count(IQuery<IDataType>? query) => Views.Matching(query).Count();

    public void Save(IDataType entity)
    {
        var database = _scopes.Current.Writing;
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
                Configuration = type.Editor!.GetConfigurationEditor().ToDatabase(type.ConfigurationData, _serializer),
            },
            isNew);
        _all.Changed(_scopes.Current);
        type.ResetDirtyProperties();
    }

    public void Delete(IDataType entity)
    {
        // The service has removed it from the types that used it; their values went with the properties.
        _scopes.Current.Writing.Set<NodeRow>().Where(n => n.Id == entity.Id).ExecuteDelete();
        _all.Changed(_scopes.Current);
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

    /// <summary>Another process has changed data types.</summary>
    internal void Clear() => _all.Clear();

    private IDataType[] CopyAll(Func<DataType, bool> isWanted) => [.. All.Where(isWanted).Select(type => Copy(type)!)];

    private static IDataType? Copy(DataType? type) => (IDataType?)type?.DeepClone();

    private static Dictionary<Udi, IEnumerable<string>> Usages(IQueryable<Usage> usages) => usages.AsEnumerable()
        .GroupBy(u => (Udi)new GuidUdi(ObjectTypes.GetUdiType(u.ObjectType), u.Key))
        .ToDictionary(g => g.Key, IEnumerable<string> (g) => g.Select(u => u.Alias).ToArray());

    private DataType[] Load(IQueryable<DataTypeView> views) =>
        [.. views.OrderBy(t => t.Level).ThenBy(t => t.SortOrder).ThenBy(t => t.Id).AsEnumerable().Select(ToModel)];

    private DataType ToModel(DataTypeView view)
    {
        var editor = _editors[view.EditorAlias] ?? new MissingPropertyEditor(view.EditorAlias, _valueEditors);
        var type = new DataType(editor, _serializer, view.ParentId)
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
        type.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(view.Configuration, _serializer));
        return type.Unchanged();
    }

    private sealed record Usage(Guid ObjectType, Guid Key, string Alias);
}
