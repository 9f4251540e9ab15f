using Trade4Msmes.Site.Agreements;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Economies;

/// <summary>All economies by region; below it lies a page for each: what it belongs to, and whom it has agreements with.</summary>
internal sealed class EconomiesSlice(BodyReader bodies, EconomyBook economies, AgreementBook agreements, TradeLinks trade, ReaderLinks links) : IDataSlice
{
    public string DocumentType => TradeLinks.EconomiesAlias;

    public string View => "/Economies/Economies.cshtml";

    public IEnumerable<string> Below => economies.All.Select(Segment);

    public bool Has(string segment) => economies.TryGet(segment, out var economy) && Segment(economy) == segment;

    public PageModel Make(PageRoute route, PageFrame frame) => new EconomiesModel(frame)
    {
        Body = bodies.Read(route, frame.Words),
        Regions =
        [
            .. economies.All.GroupBy(economy => economy.Region, StringComparer.Ordinal).OrderBy(region => region.Key, StringComparer.Ordinal)
                .Select(region => new EconomyRegion(region.Key, trade.To(region.Select(economy => economy.Iso2), frame.Language))),
        ],
    };

    public MadePage MakeBelow(PageRoute route, PageFrame frame, string segment)
    {
        var economy = economies[segment];
        var name = economy.In(frame.Language);
        var day = agreements.AsOf;
        var found = agreements.Of(economy.Iso2, day).Where(agreement => agreement.Extends is null)
            .Select(agreement => Listed(agreement, economy, day, frame.Language))
            .OrderBy(agreement => agreement.Link.Name, StringComparer.CurrentCultureIgnoreCase).ToArray();
        var below = frame.Below(
            links.To(route.Content, route.Language)!, [], segment, name,
            frame.Words.Format($"Economies.Description.{PluralForms.Of(frame.Language, found.Length)}", name, found.Length)) with
        { DocumentType = "economy" };
        return new("/Economies/Economy.cshtml", new EconomyModel(below, economy)
        {
            Agreements = found,
            Blocs = [.. agreements.Blocs.Where(bloc => bloc.Members.Any(member => member.Economy == economy.Iso2 && member.Until is null)).Select(bloc => bloc.In(frame.Language))],
            AsOf = day,
            Finder = trade.PageOf(TradeLinks.AgreementsAlias, frame.Language),
            Others = [.. economies.All.Where(other => other != economy)],
            Related = links.To(route.Value<IEnumerable<IPublishedContent>>("related") ?? [], frame.Language),
        });
    }

    private EconomyAgreement Listed(Agreement agreement, Economy economy, DateOnly day, string language)
    {
        var (goods, services) = agreements.Since(agreement, economy.Iso2, economy.Iso2);
        return new(trade.To(agreement, language), goods, services, trade.To(agreements.PartnersOf(agreement, economy.Iso2, day), language));
    }

    private static string Segment(Economy economy) => economy.Iso2.ToLowerInvariant();
}
