using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Search.Queries;

namespace Trade4Msmes.Search.Tests.Kit;

/// <summary>A real index in a folder of its own.</summary>
internal sealed class SomeIndex : IDisposable
{
    private readonly string _parent = System.IO.Directory.CreateTempSubdirectory("t4m-search-").FullName;

    internal SomeIndex(params SearchDocument[] pages)
    {
        Folder = Path.Combine(_parent, "ExternalIndexes");
        Index = SearchIndex.Open(Folder);
        Index.Write([], pages);
    }

    internal string Folder { get; }

    internal SearchIndex Index { get; private set; }

    internal static SearchDocument Page(
        string title, string text = "", string language = "en", string description = "", string[]? names = null, string[]? headings = null,
        Guid? key = null, string stamp = "1") => new(key ?? Guid.NewGuid(), language, stamp)
        {
            Title = title,
            Text = text,
            Description = description,
            Names = names ?? [],
            Headings = headings ?? [],
        };

    internal SearchAnswer Find(string text, string language = "en", int skip = 0, int take = 10) =>
        new SiteSearch(Index).Find(new SearchRequest(text, language, skip, take));

    internal string[] Titles(string text, string language = "en") => [.. Find(text, language).Hits.Select(hit => hit.Title)];

    /// <summary>As after a restart. <paramref name="meanwhile"/> happens to the folder while nobody has it open.</summary>
    internal void Restart(Action<string>? meanwhile = null)
    {
        Index.Dispose();
        meanwhile?.Invoke(Folder);
        Index = SearchIndex.Open(Folder);
    }

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(_parent, recursive: true);
    }
}
