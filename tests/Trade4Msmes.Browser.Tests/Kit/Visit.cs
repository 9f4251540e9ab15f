using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Trade4Msmes.Browser.Tests.Kit;

/// <summary>One reader's tab, with what it asked for and complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<IRequest> _requests = new();
    private readonly ConcurrentQueue<string> _complaints = new();

    internal Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(10_000);
        page.Request += (_, request) => _requests.Enqueue(request);
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
    }

    internal IPage Page { get; }

    internal IReadOnlyCollection<IRequest> Requests => _requests;

    /// <summary>Errors and warnings of the console.</summary>
    internal IReadOnlyCollection<string> Complaints => _complaints;

    internal ILocator Main => Page.GetByRole(AriaRole.Main);

    internal ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    internal Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Goes there and waits until nothing more is asked for.</summary>
    internal Task GoAndSettleAsync(string path) => Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>The first link of that name in the page's own text.</summary>
    internal Task FollowAsync(string name) => Main.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();

    /// <summary>How many pixels the page is wider than the screen.</summary>
    internal Task<int> ExcessWidthAsync() =>
        Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
