using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What an export did. Paths below the content folder.</summary>
/// <param name="Written">Files that were new or differed.</param>
/// <param name="Deleted">Files of pages that moved, and, where asked for, those of pages that are gone.</param>
/// <param name="Surplus">Files that are there although readers no longer see what they hold.</param>
/// <param name="Drafts">What editors have not published: it is not in the files.</param>
public sealed record ExportedFiles(
    IReadOnlyList<string> Written, IReadOnlyList<string> Deleted, IReadOnlyList<string> Surplus, IReadOnlyList<PageDifference> Drafts);

/// <summary>Writes what readers see back into content files.</summary>
public sealed class ContentExport
{
    private readonly ICoreScopeProvider _scopes;
    private readonly StoredPages _stored;

    internal ContentExport(ICoreScopeProvider scopes, StoredPages stored) => (_scopes, _stored) = (scopes, stored);

    /// <summary>What would change in the database if the files were imported.</summary>
    public async Task<IReadOnlyList<PageDifference>> DiffAsync(PageFolder home)
    {
        var files = PageSet.OfFiles(home);
        var stored = await ReadAsync(files.PathOf);
        return [.. PageDiff.Compare(stored.Edited, files), .. Drafts(stored)];
    }

    /// <summary>
    /// Writes files that differ, in the normal form; a file that says the same in another form is left as it is. A page that editors
    /// made gets a folder named after its English URL segment.
    /// </summary>
    /// <param name="remove">Also delete files of pages and languages that readers no longer see.</param>
    /// <exception cref="ContentFileException">Files that are there can't be read, so it is not known whose they are. Nothing was written.</exception>
    public async Task<ExportedFiles> WriteAsync(string folder, IReadOnlyList<SiteLanguage> languages, bool remove)
    {
        var there = Directory.Exists(Path.Combine(folder, ContentFolder.HomeFolder)) ? ContentFolder.Read(folder, languages) : null;
        var known = new PageSet(there);
        var stored = await ReadAsync(known.PathOf);
        var wanted = stored.Published.Home is { } home ? ContentLinks.ToPaths(home, stored.Edited.PathOf) : null;
        var before = Files(there);
        var after = Files(wanted);

        var written = after.Where(file => before.GetValueOrDefault(file.Key).Text != file.Value.Text).Select(file => file.Key).ToList();
        var surplus = before.Keys.Except(after.Keys, StringComparer.Ordinal).ToList();
        // A page that moved has its files in the new place: left in the old one too, its key would be there twice.
        var deleted = surplus.Where(file => remove || HasMoved(before[file].Page, stored.Published)).ToList();
        foreach (var file in written)
        {
            SavedFile.Write(Path.Combine(folder, file), after[file].Text);
        }

        foreach (var file in deleted)
        {
            Delete(folder, file);
        }

        return new ExportedFiles(written, deleted, [.. surplus.Except(deleted, StringComparer.Ordinal)], Drafts(stored));
    }

    private async Task<StoredContent> ReadAsync(Func<Guid, string?> pathOf)
    {
        using var scope = _scopes.CreateCoreScope(autoComplete: true);
        return await _stored.ReadAsync(pathOf);
    }

    private static bool HasMoved(PageFolder page, PageSet published) => published.Find(page.Key) is { } now && now.Path != page.Path;

    private static IReadOnlyList<PageDifference> Drafts(StoredContent stored) =>
    [
        .. stored.Edited.InOrder.SelectMany(page => page.Texts.Select(text => text.Language)
            .Where(language => stored.IsDraft(page.Key, language))
            .Select(language => new PageDifference(page.Path, language, "draft of an editor", "published text", "draft"))),
    ];

    /// <summary>Every file in its normal form, by its path below the content folder, in order.</summary>
    private static SortedDictionary<string, (string Text, PageFolder Page)> Files(PageFolder? home)
    {
        var files = new SortedDictionary<string, (string, PageFolder)>(StringComparer.Ordinal);
        foreach (var page in home?.SelfAndDescendants() ?? [])
        {
            var folder = ContentFolder.FolderOf(page.Path);
            files.Add($"{folder}/{PageYaml.FileName}", (PageYaml.Write(page), page));
            foreach (var text in page.Texts)
            {
                files.Add($"{folder}/{text.Language}{LanguageFile.Extension}", (LanguageFile.Write(text), page));
            }
        }

        return files;
    }

    private static void Delete(string folder, string file)
    {
        File.Delete(Path.Combine(folder, file));
        for (var place = Path.GetDirectoryName(file); !string.IsNullOrEmpty(place); place = Path.GetDirectoryName(place))
        {
            var path = Path.Combine(folder, place);
            if (Directory.EnumerateFileSystemEntries(path).Any())
            {
                return;
            }

            Directory.Delete(path);
        }
    }
}
