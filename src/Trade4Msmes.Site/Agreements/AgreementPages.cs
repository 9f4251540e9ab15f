using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.Agreements;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Agreements;

/// <summary>The page of each agreement.</summary>
public sealed class AgreementPages(AgreementBook agreements, ReaderLinks links, TradeLinks trade)
{
    internal MadePage Make(PageRoute route, PageFrame frame, string segment)
    {
        agreements.TryGetSlug(segment, out var agreement);
        var name = agreement!.In(frame.Language);
        var covered = agreements.EconomiesOf(agreement, agreement.EndedOn?.AddDays(-1) ?? agreements.AsOf).ToHashSet(StringComparer.Ordinal);
        var parties = agreement.Parties.Select(party => new AgreementParty(
            trade.To(party.Code, frame.Language), party, [.. Members(party, covered).Select(code => trade.To(code, frame.Language))]));
        var below = frame.Below(links.To(route.Content, route.Language)!, [], segment, name, Description(frame, agreement, name)) with { DocumentType = "agreement" };
        return new("/Agreements/Agreement.cshtml", new AgreementModel(below, agreement)
        {
            Parties = [.. parties.OrderBy(party => party.Link.Name, StringComparer.CurrentCultureIgnoreCase)],
            Accessions = [.. agreements.All.Where(other => other.Extends == agreement.Id).Select(other => trade.To(other, frame.Language))],
            Extends = agreement.Extends is { } extended ? trade.To(agreements[extended], frame.Language) : null,
            Finder = trade.PageOf(TradeLinks.AgreementsAlias, frame.Language),
            Related = links.To(route.Value<IEnumerable<IPublishedContent>>("related") ?? [], frame.Language),
        });
    }

    /// <summary>Of a bloc those whom the agreement covers: today, or on its last day.</summary>
    private IEnumerable<string> Members(Party party, HashSet<string> covered) => agreements.TryGetBloc(party.Code, out var bloc)
        ? bloc.Members.Select(member => member.Economy).Where(covered.Contains)
        : [];

    private static string Description(PageFrame frame, Agreement agreement, string name)
    {
        var kinds = string.Join(", ", agreement.Kinds.Select(kind => frame.Words[$"Agreements.Kind.{kind}"]));
        var since = agreement.Since is { } day ? $" {frame.Words.Format("Agreements.SinceDay", frame.Date(day))}" : "";
        return kinds.Length > 0 ? $"{name}: {kinds}.{since}" : $"{name}: {frame.Words[$"Agreements.Status.{agreement.Status}"]}.";
    }
}
