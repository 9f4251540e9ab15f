using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Urls;

/// <summary>
/// Stores a document's URL segments in the transaction that stores the document. Core's handler does it after the commit, and not
/// before the URLs are loaded: a process that died between left a published page that nobody could reach, and so did a start that brought pages in.
/// The rules are those of Core's DocumentUrlService, which keeps the URLs in memory; this takes the place of its
/// DocumentUrlServiceContentTreeChangeNotificationHandler.
/// </summary>
internal sealed class DocumentUrlWriter(
    ICoreScopeProvider scopes, IDocumentUrlRepository urls, ILanguageRepository languages, IShortStringHelper strings, UrlSegmentProviderCollection providers)
    : INotificationHandler<ContentRefreshNotification>
{
    public void Handle(ContentRefreshNotification notification)
    {
        var document = notification.Entity;
        if (document.Blueprint || document.Trashed)
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.DocumentUrls);
        urls.Save([.. document.ContentType.VariesByCulture() ? ByLanguage(document) : OneForAll(document) ?? ByLanguage(document)]);
        scope.Complete();
    }

    private IEnumerable<PublishedDocumentUrlSegment> ByLanguage(IContent document) =>
        from language in languages.GetMany()
        from segment in Of(document, language.IsoCode, language.Id)
        select segment;

    /// <returns>Null when the document, though in no language, is called otherwise in each.</returns>
    private PublishedDocumentUrlSegment[]? OneForAll(IContent document)
    {
        var byLanguage = languages.GetMany().Select(language => string.Join('/', Of(document, language.IsoCode, null).Select(segment => $"{segment.IsDraft} {segment.UrlSegment}")));
        return byLanguage.Distinct(StringComparer.Ordinal).Count() > 1 ? null : [.. Of(document, null, null)];
    }

    private IEnumerable<PublishedDocumentUrlSegment> Of(IContent document, string? culture, int? languageId)
    {
        var isPublished = document.ContentType.VariesByCulture()
            ? document.PublishCultureInfos?.Values.Any(published => published.Culture == culture) == true
            : document.Published;
        return Rows(isDraft: true).Concat(isPublished ? Rows(isDraft: false) : []);

        IEnumerable<PublishedDocumentUrlSegment> Rows(bool isDraft) => document.GetUrlSegments(strings, providers, culture, published: !isDraft)
            .Select((segment, index) => new PublishedDocumentUrlSegment
            {
                DocumentKey = document.Key,
                LanguageId = languageId,
                UrlSegment = segment,
                IsDraft = isDraft,
                IsPrimary = index == 0,
            });
    }
}
