using System.Data;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Writes types. What their content holds follows when a property or a composition goes, or starts or stops to vary.</summary>
internal sealed class TypeWriter(TypeCache cache)
{
    internal void Insert(CmsScope scope, IContentTypeComposition type, Guid objectType)
    {
        var database = scope.Writing;
        type.AddingEntity();
        Check(database, type, objectType);
        NodePlace.Add(database, type, objectType, type.Name, type.Trashed);
        var row = new ContentTypeRow { NodeId = type.Id };
        Fill(row, type);
        database.Add(row);
        database.SaveChanges();
        WriteParts(database, type, []);
        Finish(database);
    }

    internal void Update(CmsScope scope, IContentTypeComposition type, Guid objectType)
    {
        var database = scope.Writing;
        type.UpdatingEntity();
        foreach (var property in type.PropertyTypes)
        {
            // A property varies at most as its type does.
            property.Variations &= type.Variations;
        }

        Check(database, type, objectType);
        var before = ContentFollows(database, type) ? cache.Current : null;
        if (type.IsPropertyDirty(nameof(type.ParentId)))
        {
            NodePlace.Move(database, type, objectType);
        }

        NodePlace.Write(database, type, type.Name);
        Fill(database.Set<ContentTypeRow>().AsTracking().Single(t => t.NodeId == type.Id), type);
        WriteParts(database, type, [.. database.Set<PropertyTypeRow>().AsTracking().Where(p => p.ContentTypeId == type.Id)]);
        Finish(database);
        if (before is not null)
        {
            VaryingContent.Follow(database, before, cache.Current, type.Id);
            database.ChangeTracker.Clear();
        }
    }

    private void WriteParts(UmbracoDbContext database, IContentTypeComposition type, PropertyTypeRow[] properties)
    {
        TypePropertyWriter.Write(database, type, properties);
        TypeLinks.Write(database, type);
        if (type is IContentType documentType)
        {
            TypeLinks.WriteTemplates(database, documentType);
            WritePolicy(database, documentType);
        }

        database.SaveChanges();
    }

    private void Finish(UmbracoDbContext database)
    {
        database.ChangeTracker.Clear();
        cache.Changed();
    }

    /// <exception cref="InvalidOperationException">An alias is empty, or a property varies where the type does not.</exception>
    /// <exception cref="DuplicateNameException">Another type has the alias.</exception>
    private static void Check(UmbracoDbContext database, IContentTypeComposition type, Guid objectType)
    {
        if (string.IsNullOrWhiteSpace(type.Alias))
        {
            throw new InvalidOperationException($"The type '{type.Name}' needs an alias of letters and digits.");
        }

        foreach (var property in type.PropertyTypes)
        {
            if (string.IsNullOrWhiteSpace(property.Alias))
            {
                throw new InvalidOperationException($"The property '{property.Name}' of '{type.Alias}' needs an alias of letters and digits.");
            }

            if (!type.Variations.HasFlag(property.Variations))
            {
                throw new InvalidOperationException(
                    $"The property '{property.Alias}' can't vary by {property.Variations}: its type '{type.Alias}' varies by {type.Variations}.");
            }
        }

        if (database.Set<ContentTypeRow>().Any(t => t.Alias == type.Alias && t.NodeId != type.Id
            && database.Set<NodeRow>().Any(n => n.Id == t.NodeId && n.NodeObjectType == objectType)))
        {
            throw new DuplicateNameException($"Another type has the alias '{type.Alias}'. Choose another one.");
        }
    }

    /// <summary>Whether stored content has to change with the type.</summary>
    private static bool ContentFollows(UmbracoDbContext database, IContentTypeComposition type)
    {
        var variations = database.Set<ContentTypeRow>().Where(t => t.NodeId == type.Id).Select(t => t.Variations).Single();
        var ofProperties = database.Set<PropertyTypeRow>().Where(p => p.ContentTypeId == type.Id).ToDictionary(p => p.Id, p => p.Variations);
        var compositions = type.ContentTypeComposition.Select(c => c.Id).ToHashSet();
        return variations != (byte)type.Variations
            || type.PropertyTypes.Any(p => ofProperties.TryGetValue(p.Id, out var stored) && stored != (byte)p.Variations)
            || database.Set<CompositionRow>().Where(c => c.ChildId == type.Id).Select(c => c.ParentId).AsEnumerable().Any(id => !compositions.Contains(id));
    }

    private static void Fill(ContentTypeRow row, IContentTypeComposition type)
    {
        row.Alias = type.Alias;
        row.Icon = type.Icon;
        row.Thumbnail = type.Thumbnail;
        row.Description = type.Description;
        row.ListView = type.ListView;
        row.IsElement = type.IsElement;
        row.AllowAtRoot = type.AllowedAsRoot;
        row.AllowedInLibrary = type.AllowedInLibrary;
        row.Variations = (byte)type.Variations;
    }

    private static void WritePolicy(UmbracoDbContext database, IContentType type)
    {
        var row = database.Set<CleanupPolicyRow>().AsTracking().SingleOrDefault(p => p.TypeId == type.Id);
        if (row is null)
        {
            row = new CleanupPolicyRow { TypeId = type.Id };
            database.Add(row);
        }

        row.PreventCleanup = type.HistoryCleanup?.PreventCleanup ?? false;
        row.KeepAllVersionsNewerThanDays = type.HistoryCleanup?.KeepAllVersionsNewerThanDays;
        row.KeepLatestVersionPerDayForDays = type.HistoryCleanup?.KeepLatestVersionPerDayForDays;
        row.Updated = DateTime.UtcNow;
        type.HistoryCleanup?.ResetDirtyProperties();
    }
}
