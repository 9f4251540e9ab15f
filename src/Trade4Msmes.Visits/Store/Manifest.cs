using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Trade4Msmes.Visits.Store;

/// <summary>
/// What counts: the closed days with their files. Readers read the files it names, and the logs it doesn't; anything else in the folder is
/// left over from a crash.
/// </summary>
/// <param name="Format">Of this file and of the columns.</param>
public sealed record Manifest(int Format, IReadOnlyList<SealedDay> Days)
{
    private const int CurrentFormat = 1;

    /// <exception cref="VisitStoreException">The manifest can't be read, or comes from a newer version.</exception>
    public static Manifest Read(VisitFolder folder)
    {
        if (!File.Exists(folder.Manifest))
        {
            return new Manifest(CurrentFormat, []);
        }

        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(folder.Manifest), ManifestJson.Default.Manifest)!;
            return manifest.Format == CurrentFormat
                ? manifest
                : throw new VisitStoreException($"{folder.Manifest} has format {manifest.Format}; this version reads format {CurrentFormat}. Update the site.");
        }
        catch (JsonException damage)
        {
            throw new VisitStoreException($"{folder.Manifest} is damaged ({damage.Message}). Restore the visits folder from the last back-up.", damage);
        }
    }

    /// <summary>Compares every named file with its checksum.</summary>
    /// <returns>A sentence for each file that is missing or changed; empty when all are as they were sealed.</returns>
    public IEnumerable<string> Check(VisitFolder folder)
    {
        foreach (var day in Days)
        {
            var file = Path.Combine(folder.Root, day.File);
            if (!File.Exists(file))
            {
                yield return $"{day.File} is missing.";
            }
            else if (Checksum(file) != day.Sha256)
            {
                yield return $"{day.File} isn't what was sealed.";
            }
        }
    }

    /// <summary>What a back-up takes beside this manifest, as paths below the folder: the closed days, and the logs that no day has taken in.</summary>
    public IReadOnlyList<string> Files(VisitFolder folder) =>
        [.. Days.Select(day => day.File), .. Sealer.Unsealed(this, folder).Select(log => Path.GetRelativePath(folder.Root, log.File))];

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest);

    internal SealedDay? Of(DateOnly day) => Days.FirstOrDefault(known => known.Day == day);

    internal Manifest With(SealedDay day) => this with { Days = [.. Days.Where(other => other.Day != day.Day).Append(day).OrderBy(d => d.Day)] };

    internal void Write(VisitFolder folder, FileSteps steps)
    {
        var next = folder.Manifest + ".new";
        File.WriteAllBytes(next, ToJson());
        steps.Flush(next);
        steps.Rename(next, folder.Manifest);
    }

    internal static string Checksum(string file)
    {
        using var bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}

/// <param name="File">Below the visits folder, such as "parquet/2026-11-25.1.parquet"; the number rises when late views are added.</param>
/// <param name="Rows">Views of all kinds.</param>
/// <param name="Rules">Version of the rules with which the views were classified; the highest when there are several.</param>
/// <param name="Logs">The logs whose lines are in the file; one that is still there doesn't count.</param>
public sealed record SealedDay(DateOnly Day, string File, long Rows, string Sha256, int Rules, IReadOnlyList<string> Logs);

/// <summary>The store of visits can't be used; the message says why and what to do.</summary>
public sealed class VisitStoreException(string message, Exception? inner = null) : Exception(message, inner);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
