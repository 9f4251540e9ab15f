using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
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
    ILanguageRepository languages, PropertyValues values, ContentNames names, ContentReferences references)
{
    internal void Insert(CmsScope scope, IContent entity, Guid objectType)
    {
        var database = scope.Writing;
        var document = (Content)entity;
        document.AddingEntity();
        var publishing = document.PublishedState == PublishedState.Publishing;
        names.MakeUnique(database, document, objectType);

        NodePlace.Add(database, document, objectType, document.Name, document.Trashed);
        var versionDate = document.UpdateDate;
        var current = NewVersion(document, versionDate, isCurrent: true);
        var published = publishing ? NewVersion(document, versionDate, isCurrent: false) : null;
        database.Add(new ContentRow { NodeId = document.Id, ContentTypeId = document.ContentTypeId });
        var row = new DocumentRow { NodeId = document.Id };
        database.Add(row);
        database.Add(current);
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
        WriteState(database, document, row, publishing, versionDate);
        Finish(scope, database, document, isNew: true);
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
        if (document.IsPropertyDirty(nameof(IContent.ParentId)))
        {
            NodePlace.Move(database, document, objectType);
        }

        WriteNode(database, document);
        var versionDate = document.UpdateDate;
        var row = database.Set<DocumentRow>().AsTracking().Single(d => d.NodeId == document.Id);
        database.Set<ContentRow>().Where(c => c.NodeId == document.Id && c.ContentTypeId != document.ContentTypeId)
            .ExecuteUpdate(set => set.SetProperty(c => c.ContentTypeId, document.ContentTypeId));
        var current = database.Set<ContentVersionRow>().AsTracking().Single(v => v.Id == document.VersionId);
        var currentDocument = database.Set<DocumentVersionRow>().AsTracking().Single(v => v.Id == document.VersionId);
        if ((publishing || unpublishing) && document.PublishedVersionId > 0)
        {
            database.Set<DocumentVersionRow>().AsTracking().Single(v => v.Id == document.PublishedVersionId).Published = false;
        }

        current.VersionDate = versionDate;
        current.UserId = document.WriterId;
        current.Text = document.Name;
        currentDocument.TemplateId = document.TemplateId;
        if (publishing)
        {
            current.Current = false;
            currentDocument.Published = true;
            document.PublishedVersionId = current.Id;
            var next = NewVersion(document, versionDate, isCurrent: true);
            database.Add(next);
            database.SaveChanges();
            database.Add(new DocumentVersionRow { Id = next.Id, TemplateId = document.TemplateId });
            document.VersionId = next.Id;
        }

        WriteState(database, document, row, publishing, versionDate, unpublishing);
        Finish(scope, database, document, isNew: false);
    }

    /// <summary>Names, values and flags of the current version and, when publishing, of the published one.</summary>
    private void WriteState(
        UmbracoDbContext database, Content document, DocumentRow row, bool publishing, DateTime versionDate, bool unpublishing = false)
    {
        if (publishing)
        {
            document.Published = true;
            document.PublishTemplateId = document.TemplateId;
            document.PublisherId = document.WriterId;
            document.PublishName = document.Name;
            document.PublishDate = versionDate;
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

        var (edited, cultures) = EditedCultures.Of(document, languages.GetDefaultIsoCode());
        document.Edited = edited;
        document.EditedCultures = cultures;
        document.AdjustDates(versionDate, publishing);
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

    private void Finish(CmsScope scope, UmbracoDbContext database, Content document, bool isNew)
    {
        database.SaveChanges();
        references.Write(database, document, isNew);
        scope.Notifications.Publish(new ContentRefreshNotification(document, new EventMessages()));
        document.ResetDirtyProperties();
    }

    private static void WriteNode(UmbracoDbContext database, Content document)
    {
        var node = database.Set<NodeRow>().AsTracking().Single(n => n.Id == document.Id);
        node.ParentId = document.ParentId;
        node.Path = document.Path;
        node.Level = document.Level;
        node.SortOrder = document.SortOrder;
        node.Trashed = document.Trashed;
        node.Text = document.Name;
        node.CreateDate = document.CreateDate;
    }

    private static ContentVersionRow NewVersion(Content document, DateTime date, bool isCurrent) => new()
    {
        NodeId = document.Id,
        VersionDate = date,
        UserId = document.WriterId,
        Current = isCurrent,
        Text = document.Name,
    };
}
