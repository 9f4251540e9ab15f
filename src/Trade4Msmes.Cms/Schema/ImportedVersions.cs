using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Schema;

/// <summary>What was imported last of an item: the file as it was, and what the database had right after.</summary>
internal sealed record ImportedVersion(string File, string Stored)
{
    internal static ImportedVersion Of(SchemaItem file, SchemaItem stored) => new(SchemaText.Hash(file), SchemaText.Hash(stored));
}

/// <summary>
/// Remembers each item's last import among Umbraco's key values, so that an upgrade knows what an editor has touched since.
/// Key: "Trade4Msmes.Schema+kind+key"; value: two SHA-256 hashes with a colon between.
/// </summary>
internal sealed class ImportedVersions(IKeyValueService keyValues)
{
    private const string Prefix = "Trade4Msmes.Schema+";

    /// <summary>All of them, by <see cref="KeyOf"/>.</summary>
    internal IReadOnlyDictionary<string, ImportedVersion> Read()
    {
        var versions = new Dictionary<string, ImportedVersion>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in keyValues.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            if (value?.Split(':') is [var file, var stored])
            {
                versions[key] = new ImportedVersion(file, stored);
            }
        }

        return versions;
    }

    /// <summary>Remembers the items as imported just now.</summary>
    /// <param name="stored">What the database has after the import.</param>
    internal void Write(IEnumerable<SchemaItem> files, SchemaSet stored)
    {
        var present = Read();
        foreach (var file in files)
        {
            if (stored.Find(file) is { } item && ImportedVersion.Of(file, item) is var version && present.GetValueOrDefault(KeyOf(file)) != version)
            {
                keyValues.SetValue(KeyOf(file), $"{version.File}:{version.Stored}");
            }
        }
    }

    internal static string KeyOf(SchemaItem item) => $"{Prefix}{item.Kind}+{item.Key:D}";
}
