using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Templates;

/// <summary>Templates: names of views. The views themselves are compiled with the site, so their text is not read or written here.</summary>
internal sealed class TemplateRepository(CmsScopeProvider scopes, IShortStringHelper strings) : ITemplateRepository
{
    private static readonly Guid s_objectType = Constants.ObjectTypes.Template;

    private IQueryable<TemplateView> Views =>
        from node in scopes.Current.Reading.Set<NodeRow>()
        join template in scopes.Current.Reading.Set<TemplateRow>() on node.Id equals template.NodeId
        select new TemplateView
        {
            Id = node.Id,
            Key = node.UniqueId,
            ParentId = node.ParentId,
            Path = node.Path,
            CreateDate = node.CreateDate,
            Name = node.Text,
            Alias = template.Alias,
        };

    public ITemplate? Get(int id) => Load(Views.Where(t => t.Id == id)).SingleOrDefault();

    public ITemplate? Get(Guid id) => Load(Views.Where(t => t.Key == id)).SingleOrDefault();

    public ITemplate? Get(string? alias) => Load(Views.Where(t => t.Alias.ToLower() == (alias ?? "").ToLower())).SingleOrDefault();

    public IEnumerable<ITemplate> GetMany(params int[]? ids) => Load(ids is { Length: > 0 } ? Views.Where(t => ids.Contains(t.Id)) : Views);

    public IEnumerable<ITemplate> GetMany(params Guid[]? ids) => Load(ids is { Length: > 0 } ? Views.Where(t => ids.Contains(t.Key)) : Views);

    public IEnumerable<ITemplate> GetAll(params string[] aliases)
    {
        var lower = aliases.Select(alias => alias.ToLower()).ToArray();
        return Load(lower.Length > 0 ? Views.Where(t => lower.Contains(t.Alias.ToLower())) : Views);
    }

    public IEnumerable<ITemplate> GetChildren(int layoutTemplateId) => Load(Views.Where(t => t.ParentId == layoutTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int layoutTemplateId)
    {
        if (layoutTemplateId == Constants.System.Root)
        {
            return Load(Views);
        }

        return Views.Where(t => t.Id == layoutTemplateId).Select(t => t.Path).SingleOrDefault() is { } path
            ? Load(Views.Where(t => t.Path.StartsWith(path + ",")))
            : [];
    }

    public bool Exists(int id) => Views.Any(t => t.Id == id);

    public bool Exists(Guid id) => Views.Any(t => t.Key == id);

    public IEnumerable<ITemplate> Get(IQuery<ITemplate> query) => Load(Views.Matching(query));

    public int Count(IQuery<ITemplate>? query) => Views.Matching(query).Count();

    public void Save(ITemplate entity)
    {
        var database = scopes.Current.Writing;
        var template = (Template)entity;
        var isNew = !template.HasIdentity;
        var place = new TemplatePlace(template);
        if (isNew)
        {
            template.AddingEntity();
            place.Key = template.Key;
            place.CreateDate = template.CreateDate;
            NodePlace.Add(database, place, s_objectType, template.Name, trashed: false);
            template.Id = place.Id;
        }
        else
        {
            template.UpdatingEntity();
            NodePlace.Move(database, place, s_objectType);
            NodePlace.Write(database, place, template.Name);
        }

        template.Path = place.Path;
        database.Store(new TemplateRow { NodeId = template.Id, Alias = template.Alias }, isNew);
        template.ResetDirtyProperties();
    }

    public void Delete(ITemplate entity)
    {
        var database = scopes.Current.Writing;
        database.Set<Contents.DocumentVersionRow>().Where(v => v.TemplateId == entity.Id)
            .ExecuteUpdate(set => set.SetProperty(v => v.TemplateId, (int?)null));
        database.Set<NodeRow>().Where(n => n.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    /// <summary>Empty: Core reads the view when it makes a template for one.</summary>
    public Stream GetFileContentStream(string filepath) => Stream.Null;

    public void SetFileContent(string filepath, Stream content) =>
        throw new NotSupportedException("ITemplateRepository.SetFileContent: views are compiled with the site and can't be written here.");

    public long GetFileSize(string filepath) => 0;

    private ITemplate[] Load(IQueryable<TemplateView> views)
    {
        var found = views.OrderBy(t => t.Name).ThenBy(t => t.Id).ToArray();
        var parents = found.Select(t => t.ParentId).Where(id => id > 0).Distinct().ToArray();
        var aliases = parents.Length == 0
            ? []
            : Views.Where(t => parents.Contains(t.Id)).Select(t => new { t.Id, t.Alias }).ToDictionary(t => t.Id, t => t.Alias);
        return [.. found.Select(view => new Template(strings, view.Name, view.Alias)
        {
            Id = view.Id,
            Key = view.Key,
            CreateDate = view.CreateDate,
            UpdateDate = view.CreateDate,
            Path = view.Path,
            LayoutTemplateId = new Lazy<int>(view.ParentId),
            LayoutTemplateAlias = aliases.GetValueOrDefault(view.ParentId),
        }.Unchanged())];
    }
}
