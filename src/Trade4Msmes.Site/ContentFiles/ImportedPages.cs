using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What was imported last of a page in a language: hashes of the file as it was, and of what the database had right after.</summary>
internal sealed record ImportedVersion(string File, string Stored);

/// <summary>
/// Remembers each import among Umbraco's key values, so that an upgrade knows what an editor has touched since. Key:
/// "Trade4Msmes.Content+key+language", with * for what a page has in every language; value: two SHA-256 hashes with a colon between.
/// </summary>
internal sealed class ImportedPages(IKeyValueService keyValues)
{
    private const string Prefix = "Trade4Msmes.Content+";

    /// <summary>All of them, by <see cref="KeyOf"/>.</summary>
    internal IReadOnlyDictionary<string, ImportedVersion> Read()
    {
        var versions = new Dictionary<string, ImportedVersion>(StringComparer.Ordinal);
        foreach (var (key, value) in keyValues.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            if (value?.Split(':') is [var file, var stored])
            {
                versions[key] = new ImportedVersion(file, stored);
            }
        }

        return versions;
    }

    /// <summary>Remembers pages in languages as imported just now.</summary>
    internal void Write(IEnumerable<(Guid Key, string Language)> imported, PageSet files, StoredContent stored)
    {
        var known = Read();
        foreach (var (key, language) in imported.Distinct())
        {
            if (VersionOf(key, language, files, stored) is { } version && known.GetValueOrDefault(KeyOf(key, language)) != version)
            {
                keyValues.SetValue(KeyOf(key, language), $"{version.File}:{version.Stored}");
            }
        }
    }

    internal static string KeyOf(Guid key, string language) => $"{Prefix}{key:D}+{language}";

    internal static ImportedVersion? VersionOf(Guid key, string language, PageSet files, StoredContent stored) =>
        files.Find(key) is { } page && files.Say(page, language) is { } file && stored.Say(key, language) is { } present
            ? new ImportedVersion(PageSet.Hash(file), PageSet.Hash(present))
            : null;
}
