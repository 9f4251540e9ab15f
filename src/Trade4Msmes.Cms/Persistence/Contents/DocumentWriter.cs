using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>
/// Writes documents. A save changes the current version in place; a publish turns the current version into the published one and
/// opens a new current version, so that each publish leaves a version to come back to.
/// </summary>
internal sealed class DocumentWriter(
    ILanguageRepository languages, PropertyValues values, ContentNames names, ContentReferences references, EditedCultures editedCultures, IEventAggregator events)
{
    internal void Insert(CmsScope scope, IContent entity, Guid objectType)
    {
        var database = scope.Writing;
        var document = (Content)entity;
        document.AddingEntity();
        var publishing = document.PublishedState == PublishedState.Publishing;
        names.MakeUnique(database, document, objectType);

        var current = StoredContent.Insert(database, document, objectType);
        var published = publishing ? StoredContent.NewVersion(document, isCurrent: false) : null;
        var row = new DocumentRow { NodeId = document.Id };
        database.Add(row);
        if (published is not null)
        {
            database.Add(published);
        }

        database.SaveChanges();
        database.Add(new DocumentVersionRow { Id = current.Id, TemplateId = document.TemplateId });
        if (published is not null)
        {
            database.Add(new DocumentVersionRow { Id = published.Id, TemplateId = document.TemplateId, Published = true });
        }

        document.VersionId = current.Id;
        document.PublishedVersionId = published?.Id ?? 0;
        WriteState(database, document, row, publishing);
        Finish(database, document, isNew: true);
    }

    internal void Update(CmsScope scope, IContent entity, Guid objectType)
    {
        var document = (Content)entity;
        var publishing = document.PublishedState == PublishedState.Publishing;
        var unpublishing = document.PublishedState == PublishedState.Unpublishing;
        if (!document.IsDirty() && !publishing && !unpublishing)
        {
            return;
        }

        var database = scope.Writing;
        document.UpdatingEntity();
        names.MakeUnique(database, document, objectType);
        var current = StoredContent.Update(database, document, objectType);
        var row = database.Set<DocumentRow>().AsTracking().Single(d => d.NodeId == document.Id);
        var currentDocument = database.Set<DocumentVersionRow>().AsTracking().Single(v => v.Id == document.VersionId);
        if ((publishing || unpublishing) && document.PublishedVersionId > 0)
        {
            database.Set<DocumentVersionRow>().AsTracking().Single(v => v.Id == document.PublishedVersionId).Published = false;
        }

        currentDocument.TemplateId = document.TemplateId;
        if (publishing)
        {
            current.Current = false;
            currentDocument.Published = true;
            document.PublishedVersionId = current.Id;
            var next = StoredContent.NewVersion(document, isCurrent: true);
            database.Add(next);
            database.SaveChanges();
            database.Add(new DocumentVersionRow { Id = next.Id, TemplateId = document.TemplateId });
            document.VersionId = next.Id;
        }

        WriteState(database, document, row, publishing, unpublishing);
        Finish(database, document, isNew: false);
    }

    /// <summary>Names, values and flags of the current version and, when publishing, of the published one.</summary>
    private void WriteState(
        UmbracoDbContext database, Content document, DocumentRow row, bool publishing, bool unpublishing = false)
    {
        if (publishing)
        {
            document.Published = true;
            document.PublishTemplateId = document.TemplateId;
            document.PublisherId = document.WriterId;
            document.PublishName = document.Name;
            document.PublishDate = document.UpdateDate;
        }
        else if (unpublishing)
        {
            document.Published = false;
            document.PublishTemplateId = null;
            document.PublisherId = null;
            document.PublishName = null;
            document.PublishDate = null;
            document.PublishCultureInfos = null;
            document.PublishedVersionId = 0;
        }

        var (edited, cultures) = editedCultures.Of(document, languages.GetDefaultIsoCode());
        document.Edited = edited;
        document.EditedCultures = cultures;
        document.AdjustDates(document.UpdateDate, publishing);
        row.Published = document.Published;
        row.Edited = edited;

        var versions = publishing ? new[] { document.VersionId, document.PublishedVersionId } : [document.VersionId];
        var rows = values.ToRows(document, document.VersionId, published: false);
        if (publishing)
        {
            rows = rows.Concat(values.ToRows(document, document.PublishedVersionId, published: true));
        }

        PropertyValues.Write(database, versions, rows);
        if (document.ContentType.VariesByCulture())
        {
            DocumentVariations.Write(database, document, versions, cultures, languages);
        }
    }

    private void Finish(UmbracoDbContext database, Content document, bool isNew)
    {
        database.SaveChanges();
        references.Write(database, document, isNew);
        // At once, not when the scope ends: what handlers write belongs to this transaction.
        events.Publish(new ContentRefreshNotification(document, new EventMessages()));
        document.ResetDirtyProperties();
    }
}
