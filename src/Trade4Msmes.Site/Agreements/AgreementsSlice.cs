using Trade4Msmes.Search.Economies;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Agreements;

/// <summary>Says which agreements link two economies; below it lies a page for each agreement.</summary>
internal sealed class AgreementsSlice(
    BodyReader bodies, AgreementBook agreements, EconomyBook economies, EconomySearch search, AgreementPages pages, PageRoutes routes, ReaderLinks links,
    TimeProvider clock) : IAnswerSlice, IDataSlice
{
    internal const string From = "from";
    internal const string To = "to";

    public string DocumentType => TradeLinks.AgreementsAlias;

    public string View => "/Agreements/Agreements.cshtml";

    public IReadOnlyList<string> QueryParameters { get; } = [From, To];

    public IEnumerable<string> Below => agreements.All.Select(agreement => agreement.Slug);

    public bool Has(string segment) => agreements.TryGetSlug(segment, out _);

    public MadePage MakeBelow(PageRoute route, PageFrame frame, string segment) => pages.Make(route, frame, segment);

    public PageModel Make(PageRoute route, PageFrame frame) =>
        Model(route, frame, bodies.Read(route, frame.Words), AskedEconomy.Nothing, AskedEconomy.Nothing);

    public PageModel Answer(PageRoute route, PageFrame frame, IReadOnlyDictionary<string, string> question)
    {
        var (from, to) = (Asked(question, From), Asked(question, To));
        return from.Typed.Length == 0 && to.Typed.Length == 0
            ? Make(route, frame)
            : Model(route, Unlisted(frame, from, to), new PageBody([], []), from, to);
    }

    private AgreementsModel Model(PageRoute route, PageFrame frame, PageBody body, AskedEconomy from, AskedEconomy to) => new(frame)
    {
        Body = body,
        Url = routes.UrlOf(route.Content, route.Language)!,
        Economies = economies.All,
        Wide = [.. agreements.All.Where(agreement => agreement.Status == AgreementStatus.InForce && agreement.Extends is null && IsWide(agreement))],
        AsOf = agreements.AsOf,
        Related = links.To(route.Value<IEnumerable<IPublishedContent>>("related") ?? [], frame.Language),
        From = from,
        To = to,
        Found = from.Economy is { } seller && to.Economy is { } buyer && seller != buyer ? Find(seller, buyer) : null,
    };

    /// <summary>Of many economies: the ones people know by name.</summary>
    private bool IsWide(Agreement agreement) => agreement.Parties.All(party => party.Side is null && !agreements.TryGetBloc(party.Code, out _)) && agreement.Parties.Count > 3;

    private FoundAgreements Find(Economy from, Economy to)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var linking = agreements.Between(from.Iso2, to.Iso2, today).Select(agreement =>
        {
            var (goods, services) = agreements.Since(agreement, from.Iso2, to.Iso2);
            return new LinkingAgreement(agreement, goods, services);
        });
        return new FoundAgreements([.. linking], agreements.Coming(from.Iso2, to.Iso2, today))
        {
            IsWithinBloc = agreements.IsMemberOf(from.Iso2, to.Iso2, today),
        };
    }

    private AskedEconomy Asked(IReadOnlyDictionary<string, string> question, string name)
    {
        var typed = string.Join(' ', question.GetValueOrDefault(name, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var economy = search.Find(typed, out var suggestions);
        return new AskedEconomy(typed, economy, suggestions);
    }

    private static PageFrame Unlisted(PageFrame frame, AskedEconomy from, AskedEconomy to) => frame with
    {
        IsIndexed = false,
        HeadTitle = from.Economy is { } seller && to.Economy is { } buyer
            ? $"{frame.Words.Format("Agreements.Pair", seller.In(frame.Language), buyer.In(frame.Language))} – {frame.SiteName}"
            : frame.HeadTitle,
        Languages = [.. frame.Languages.Select(language => language with { Url = AgreementsModel.UrlOf(language.Url, from.Code, to.Code) })],
    };
}
