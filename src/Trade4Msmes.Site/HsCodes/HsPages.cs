using System.Text.RegularExpressions;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.HarmonizedSystem;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>The pages of sections ("xi"), chapters ("61"), headings ("6109") and subheadings ("610910").</summary>
public sealed partial class HsPages(Nomenclature nomenclature, ReaderLinks links)
{
    private const int LongestDescription = 180;

    private readonly Dictionary<string, HsSection> _sections = nomenclature.Sections.Where(section => section.Chapters.Count > 0)
        .ToDictionary(Segment, StringComparer.Ordinal);

    public IEnumerable<string> Segments => _sections.Keys.Concat(nomenclature.Items.Select(item => item.Code.Digits));

    public bool Has(string segment) => _sections.ContainsKey(segment) || nomenclature.TryGet(segment, out _);

    public MadePage Make(PageRoute route, PageFrame frame, string segment)
    {
        var self = links.To(route.Content, route.Language)!;
        return nomenclature.TryGet(segment, out var item) ? Make(route, frame, self, item) : Make(frame, self, _sections[segment]);
    }

    internal static string Segment(HsSection section) => section.Number.ToLowerInvariant();

    private static MadePage Make(PageFrame frame, PageLink self, HsSection section)
    {
        var text = section.In(frame.Language);
        var name = frame.Words.Format("HsCodes.Section", section.Number);
        return new("/HsCodes/HsSection.cshtml", new HsSectionModel(
            frame.Below(self, [], Segment(section), text.Label, $"{name}: {text.Label}.") with
            {
                TextLanguage = Written(section.Texts, frame.Language),
                HeadTitle = $"{name}: {text.Label} – {frame.SiteName}",
                DocumentType = "hsCode",
            },
            section)
        { Address = new HsAddress(self.Url) });
    }

    private static string Written(IReadOnlyDictionary<string, HsText> texts, string language) => texts.ContainsKey(language) ? language : "en";

    private MadePage Make(PageRoute route, PageFrame frame, PageLink self, HsItem item)
    {
        var address = new HsAddress(self.Url);
        var text = item.In(frame.Language);
        var below = frame.Below(self, Between(address, frame, item), item.Code.Digits, text.Label, Description(frame, item, text)) with
        {
            TextLanguage = Written(item.Texts, frame.Language),
            HeadTitle = $"{item.Code.Dotted} {text.Label} – {frame.SiteName}",
            DocumentType = "hsCode",
        };
        return new("/HsCodes/HsCode.cshtml", new HsCodeModel(below, item)
        {
            Address = address,
            Here = [.. Linked(address, (item.Heading ?? item).In(frame.Language).Here)],
            NotHere = [.. Linked(address, (item.Heading ?? item).In(frame.Language).NotHere)],
            OtherLanguages =
            [
                .. below.Languages.Where(other => !other.IsCurrent && item.Texts.ContainsKey(other.Language))
                    .Select(other => new OtherLabel(other.Language, other.Name, item.In(other.Language).Label, other.Url)),
            ],
            Related = links.To(route.Value<IEnumerable<IPublishedContent>>("related") ?? [], frame.Language),
        });
    }

    /// <summary>Chapter and heading by their codes: their names would fill a phone.</summary>
    private static IEnumerable<PageLink> Between(HsAddress address, PageFrame frame, HsItem item) => item.Path
        .Select(above => new PageLink(Guid.Empty, above.Code.Dotted, address.Of(above.Code.Digits), frame.Language, ""));

    /// <summary>Code and label, and as many names of the goods as search engines show.</summary>
    private static string Description(PageFrame frame, HsItem item, HsText text)
    {
        var label = $"{frame.Words.Format(Level(item.Code.Level), item.Code.Dotted)}: {text.Label}.";
        var description = label;
        for (var count = 1; count <= text.Terms.Count; count++)
        {
            var longer = $"{label} {frame.Words.Format("HsCodes.Such", string.Join(", ", text.Terms.Take(count)))}";
            if (longer.Length > LongestDescription)
            {
                break;
            }

            description = longer;
        }

        return description;
    }

    /// <summary>The dictionary's word for a code of the level.</summary>
    internal static string Level(HsLevel level) => $"HsCodes.{level}";

    private IEnumerable<TextPart> Linked(HsAddress address, string text)
    {
        var end = 0;
        foreach (var code in Codes().Matches(text).Cast<Match>())
        {
            var digits = code.Value.Replace(".", "", StringComparison.Ordinal);
            if (nomenclature.TryGet(digits, out _))
            {
                yield return new TextPart(text[end..code.Index], null);
                yield return new TextPart(code.Value, address.Of(digits));
                end = code.Index + code.Length;
            }
        }

        if (end < text.Length)
        {
            yield return new TextPart(text[end..], null);
        }
    }

    [GeneratedRegex(@"\b\d{4}(\.?\d{2})?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
