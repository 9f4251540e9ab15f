using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The folders of one kind in the database, by the paths that the files use.</summary>
internal sealed class StoredFolders<TEntity>(IEntityTypeContainerService<TEntity> containers)
    where TEntity : ITreeEntity
{
    /// <returns>The path for each folder's id, and for -1 and whatever is no folder, null.</returns>
    internal async Task<Func<ITreeEntity, string?>> PathsAsync(IEnumerable<ITreeEntity> entities)
    {
        if (entities.All(entity => entity.ParentId == Constants.System.Root))
        {
            return _ => null;
        }

        var names = (await containers.GetAllAsync()).ToDictionary(container => container.Id, container => container.Name ?? "");
        // A path holds the ids from the root down, the entity's own last.
        return entity => Folders.Path(entity.Path.Split(',').Select(int.Parse).Where(names.ContainsKey).Select(id => names[id]));
    }

    /// <summary>The folder, made together with those above it where it is missing.</summary>
    /// <returns>Null for the root.</returns>
    internal async Task<EntityContainer?> EnsureAsync(string? folder, SchemaItem item)
    {
        EntityContainer? parent = null;
        var path = new List<string>();
        foreach (var name in folder is null ? [] : Folders.Names(folder))
        {
            path.Add(name);
            var parentId = parent?.Id ?? Constants.System.Root;
            var found = (await containers.GetAsync(name, path.Count)).FirstOrDefault(container => container.ParentId == parentId);
            if (found is null)
            {
                var created = await containers.CreateAsync(KeyOf(item.Kind, path), name, parent?.Key, Constants.Security.SuperUserKey);
                SchemaImportException.ThrowUnless(created, item);
                found = created.Result!;
            }

            parent = found;
        }

        return parent;
    }

    /// <summary>Deletes the folders that nothing lies in and that no item of the set names.</summary>
    internal async Task RemoveUnusedAsync(IEnumerable<string?> used)
    {
        var kept = used.OfType<string>().SelectMany(Ancestors).ToHashSet(StringComparer.Ordinal);
        var all = (await containers.GetAllAsync()).ToList();
        var names = all.ToDictionary(container => container.Id, container => container.Name ?? "");
        foreach (var container in all.OrderByDescending(container => container.Level))
        {
            var path = Folders.Path(container.Path.Split(',').Select(int.Parse).Where(names.ContainsKey).Select(id => names[id]));
            if (path is not null && !kept.Contains(path))
            {
                // Refused when something lies in it: then it stays.
                await containers.DeleteAsync(container.Key, Constants.Security.SuperUserKey);
            }
        }
    }

    /// <summary>The files name folders and give them no keys; this way every installation has the same ones.</summary>
    private static Guid KeyOf(SchemaKind kind, IEnumerable<string> path) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"Trade4Msmes.Schema/{kind}/{string.Join('/', path)}")).AsSpan(0, 16));

    private static IEnumerable<string> Ancestors(string path)
    {
        var names = Folders.Names(path);
        return Enumerable.Range(1, names.Count).Select(count => Folders.Path(names.Take(count))!);
    }
}
