using AngleSharp.Html.Dom;
using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>Classes that read the site as it is shipped. What a class publishes beside that, it takes away again.</summary>
[CollectionDefinition(Name)]
public sealed class ShippedPages : IAsyncLifetime, ICollectionFixture<ShippedPages>
{
    public const string Name = "Shipped pages";
    private static Lazy<Task<IReadOnlyList<ReadPage>>>? s_all;

    /// <summary>Every document's page, and some of those made from data, read once.</summary>
    internal static Task<IReadOnlyList<ReadPage>> AllAsync() => s_all!.Value;

    public async ValueTask InitializeAsync()
    {
        StoredPagesReset.Run();
        await SiteFixture.Get<ShippedState>().UpgradeAsync();
        s_all = new(ReadAllAsync);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<IReadOnlyList<ReadPage>> ReadAllAsync()
    {
        var pages = new List<ReadPage>();
        foreach (var address in (await Reader.SitemapAsync()).Concat(Sample.Of(await Reader.DataSitemapAsync(), address => address.Url)))
        {
            using var answer = await Reader.GetAsync(address.Url, ("Accept-Encoding", "br"));
            var compressed = await answer.Content.ReadAsByteArrayAsync();
            var html = Reader.Unpacked(compressed, "br");
            pages.Add(new ReadPage(address, (int)answer.StatusCode, Reader.Headers(answer), compressed.Length, html));
        }

        return pages;
    }
}

/// <param name="Bytes">Compressed, as they came.</param>
internal sealed record ReadPage(
    SitemapAddress Address, int Status, IReadOnlyDictionary<string, string> Headers, int Bytes, string Html)
{
    internal IHtmlDocument Document { get; } = Reader.Parse(Html);

    public override string ToString() => Address.Url;
}
