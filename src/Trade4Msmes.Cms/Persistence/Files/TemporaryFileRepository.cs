using System.Text.Json;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Files;

/// <summary>
/// Uploads that no media item holds yet: a folder each below the temp folder, named by the key, with the bytes and a sidecar. The name
/// that the person's file had is written into the sidecar only and never becomes a path.
/// </summary>
internal sealed class TemporaryFileRepository(IHostingEnvironment environment) : ITemporaryFileRepository
{
    private const string ContentName = "content";
    private const string SidecarName = "file.json";

    public Task<TemporaryFileModel?> GetAsync(Guid key) => ReadAsync(FolderOf(key), key);

    public async Task SaveAsync(TemporaryFileModel model)
    {
        var folder = FolderOf(model.Key);
        Directory.CreateDirectory(folder);
        await using (var source = model.OpenReadStream())
        await using (var target = File.Create(Path.Combine(folder, ContentName)))
        {
            await source.CopyToAsync(target);
        }

        // The sidecar comes last: without it the file does not exist, so that half an upload is never found.
        await File.WriteAllTextAsync(
            Path.Combine(folder, SidecarName),
            JsonSerializer.Serialize(new Sidecar(model.FileName, model.AvailableUntil.ToUniversalTime())));
    }

    public Task DeleteAsync(Guid key)
    {
        Remove(FolderOf(key));
        return Task.CompletedTask;
    }

    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        var limit = dateTime.ToUniversalTime();
        var removed = new List<Guid>();
        foreach (var folder in Directory.Exists(Root) ? Directory.GetDirectories(Root) : [])
        {
            if (!Guid.TryParseExact(Path.GetFileName(folder), "N", out var key))
            {
                continue;
            }

            var file = await ReadAsync(folder, key);
            // An upload that broke off has no sidecar; a day is more than any upload takes.
            var ends = file?.AvailableUntil ?? Directory.GetLastWriteTimeUtc(folder).AddDays(1);
            if (ends < limit)
            {
                Remove(folder);
                removed.Add(key);
            }
        }

        return removed;
    }

    private string Root => Path.Combine(environment.LocalTempPath, "TemporaryFile");

    private string FolderOf(Guid key) => Path.Combine(Root, key.ToString("N"));

    private static async Task<TemporaryFileModel?> ReadAsync(string folder, Guid key)
    {
        var sidecar = Path.Combine(folder, SidecarName);
        if (!File.Exists(sidecar))
        {
            return null;
        }

        var about = JsonSerializer.Deserialize<Sidecar>(await File.ReadAllTextAsync(sidecar))!;
        return new TemporaryFileModel
        {
            Key = key,
            FileName = about.FileName,
            AvailableUntil = about.AvailableUntil,
            OpenReadStream = () => File.OpenRead(Path.Combine(folder, ContentName)),
        };
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed record Sidecar(string FileName, DateTime AvailableUntil);
}
