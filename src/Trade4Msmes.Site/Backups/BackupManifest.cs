using System.Text.Json;
using System.Text.Json.Serialization;

namespace Trade4Msmes.Site.Backups;

/// <summary>manifest.json of an archive: what it is, and the checksum of everything else in it.</summary>
/// <param name="Format">Of the archive; a site puts back the formats up to its own.</param>
/// <param name="Product">The version of the site that made it, such as "0.1.0".</param>
/// <param name="Provider">"SQLite" or "PostgreSQL".</param>
public sealed record BackupManifest(int Format, string Product, DateTime CreatedUtc, string Provider, IReadOnlyList<BackupEntry> Entries)
{
    internal const string FileName = "manifest.json";
    internal const int CurrentFormat = 1;

    internal static string CurrentProduct => typeof(BackupManifest).Assembly.GetName().Version!.ToString(fieldCount: 3);

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, BackupJson.Default.BackupManifest);

    /// <exception cref="JsonException">It is no manifest.</exception>
    internal static BackupManifest Read(Stream json) =>
        JsonSerializer.Deserialize(json, BackupJson.Default.BackupManifest) is { Entries: not null, Product: not null, Provider: not null } manifest
            ? manifest
            : throw new JsonException("Something is missing in it.");
}

/// <param name="Name">Its path in the archive, such as "media/4bf2/coffee.jpg".</param>
public sealed record BackupEntry(string Name, long Size, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
