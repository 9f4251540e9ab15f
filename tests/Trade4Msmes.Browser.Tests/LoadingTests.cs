using Trade4Msmes.Browser.Tests.Kit;

namespace Trade4Msmes.Browser.Tests;

/// <summary>What comes over a slow line, and from where.</summary>
public sealed class LoadingTests
{
    private const int MostRequests = 6;
    private const int MostBytes = 60 * 1024;

    [Fact]
    public async Task TheFirstViewOfAnyPageIsSmallAndComesFromTheSiteAlone()
    {
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await using var reader = await SiteBrowser.OpenAsync();
            await reader.GoAndSettleAsync(page.Path);

            var bytes = 0;
            foreach (var request in reader.Requests)
            {
                new Uri(request.Url).Authority.ShouldBe(SiteBrowser.Address.Authority, page.Path);
                var sizes = await request.SizesAsync();
                bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            }

            reader.Requests.Count.ShouldBeInRange(3, MostRequests, page.Path);
            bytes.ShouldBeInRange(1000, MostBytes, page.Path);
        }
    }

    [Fact]
    public async Task TheConsoleStaysSilentAndNothingIsStored()
    {
        foreach (var page in (await SiteBrowser.PagesAsync()).Where(page => page.Type != "none"))
        {
            await using var reader = await SiteBrowser.OpenAsync();
            await reader.GoAndSettleAsync(page.Path);

            reader.Complaints.ShouldBeEmpty(page.Path);
            (await reader.Page.Context.CookiesAsync()).ShouldBeEmpty(page.Path);
            (await reader.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0, page.Path);
        }
    }

    [Fact]
    public async Task TheTextIsTheSameWithoutJavaScript()
    {
        await using var with = await SiteBrowser.OpenAsync();
        await using var without = await SiteBrowser.OpenAsync(new Device(HasScript: false));
        foreach (var page in (await SiteBrowser.PagesAsync()).Where(page => page.Language == "es"))
        {
            await with.GoAsync(page.Path);
            await without.GoAsync(page.Path);

            (await without.Main.InnerTextAsync()).ShouldBe(await with.Main.InnerTextAsync(), page.Path);
        }
    }
}
