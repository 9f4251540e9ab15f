using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Cms.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests.Contents;

/// <summary>How many SQL commands each operation of a screen takes: as many in a large tree as in a small one, and no more for more rows on the screen.</summary>
public sealed class SqlCommandsTests
{
    private const int Few = 3;
    private const int Many = 30;
    private static readonly Guid s_user = Constants.Security.SuperUserKey;

    private static IContentService Documents => Some.Documents;

    private static IContentEditingService Editing => CmsHost.Get<IContentEditingService>();

    private static IContentPublishingService Publishing => CmsHost.Get<IContentPublishingService>();

    private static IEntityService Entities => CmsHost.Get<IEntityService>();

    /// <summary>By name: what comes before, not counted, and what is counted.</summary>
    private static readonly Dictionary<string, Func<Tree, Func<Task>>> s_operations = new(StringComparer.Ordinal)
    {
        ["create"] = tree => () => Done(() => tree.NewChild().HasIdentity.ShouldBeTrue()),
        ["save"] = tree => Act(tree.Child(), document =>
        {
            document.SetCultureName($"Name {Some.Number()}", "fr");
            return Done(() => Documents.Save(document).Success.ShouldBeTrue());
        }),
        ["publish"] = tree => Act(tree.NewChild(), document => SucceedsAsync(Publishing.PublishAsync(document.Key, Everywhere(), s_user))),
        ["publish again"] = tree => () => SucceedsAsync(Publishing.PublishAsync(tree.Child().Key, Everywhere(), s_user)),
        ["unpublish a language"] = tree => Act(tree.NewPublishedChild(), document => SucceedsAsync(Publishing.UnpublishAsync(document.Key, new HashSet<string> { "fr" }, s_user))),
        ["move"] = tree => Act(tree.NewPublishedChild(), document => SucceedsAsync(Editing.MoveAsync(document.Key, tree.Other.Key, s_user))),
        ["copy"] = tree => () => SucceedsAsync(Editing.CopyAsync(tree.Child().Key, tree.Other.Key, relateToOriginal: false, includeDescendants: false, s_user)),
        ["trash"] = tree => Act(tree.NewPublishedChild(), document => SucceedsAsync(Editing.MoveToRecycleBinAsync(document.Key, s_user))),
        ["restore"] = tree => Act(tree.NewTrashed(), document => SucceedsAsync(Editing.RestoreAsync(document.Key, tree.Parent.Key, s_user, includeDescendants: true))),
        ["delete"] = tree => Act(tree.NewTrashed(), document => SucceedsAsync(Editing.DeleteFromRecycleBinAsync(document.Key, s_user))),
        ["roll back"] = tree => Act(tree.NewPublishedChild(), document => Done(() => Documents.Rollback(document.Id, document.PublishedVersionId).Success.ShouldBeTrue())),

        ["a document"] = tree => Act(tree.Child(), document => Done(() => Documents.GetById(document.Key).ShouldNotBeNull())),
        ["documents by key"] = tree => () => Done(() => Documents.GetByIds(tree.Keys).Count().ShouldBe(tree.Keys.Length)),
        ["a page of children"] = tree => () => Done(() => Documents.GetPagedChildren(tree.Parent.Id, 0, tree.Keys.Length, out _, propertyAliases: null, filter: null, ordering: null).Count().ShouldBe(tree.Keys.Length)),
        ["a page of all below"] = tree => () => Done(() => Documents.GetPagedDescendants(tree.Parent.Id, 0, tree.Keys.Length, out _).Count().ShouldBe(tree.Keys.Length)),
        ["ancestors"] = tree => () => Done(() => Documents.GetAncestors(tree.Child()).ShouldNotBeEmpty()),
        ["is anything below"] = tree => () => Done(() => Documents.HasChildren(tree.Parent.Id).ShouldBeTrue()),
        ["is everything above published"] = tree => () => Done(() => Documents.IsPathPublished(tree.Child()).ShouldBeTrue()),
        ["the recycle bin"] = tree => () => Done(() => Documents.GetPagedContentInRecycleBin(0, 2 * tree.Keys.Length, out _).ShouldNotBeNull()),
        ["schedules"] = tree => () => Done(() => Documents.GetContentSchedulesByKeys(tree.Keys).ShouldNotBeNull()),
        ["versions"] = tree => async () => (await CmsHost.Get<IContentVersionService>().GetPagedContentVersionsAsync(tree.Child().Key, "en", 0, 100)).Success.ShouldBeTrue(),
        ["a row of the tree"] = tree => () => Done(() => Entities.GetPagedChildren(tree.Parent.Key, UmbracoObjectTypes.Document, 0, tree.Keys.Length, out _).Count().ShouldBe(tree.Keys.Length)),
        ["rows of the tree by key"] = tree => () => Done(() => Entities.GetAll(UmbracoObjectTypes.Document, tree.Keys).Count().ShouldBe(tree.Keys.Length)),
        ["the roots of the tree"] = _ => () => Done(() => Entities.GetRootEntities(UmbracoObjectTypes.Document).ShouldNotBeEmpty()),
        ["what links here"] = tree => async () => (await CmsHost.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(tree.Child().Key, UmbracoObjectTypes.Document, 0, 100, true)).Success.ShouldBeTrue(),
        ["who did what"] = tree => async () => (await CmsHost.Get<IAuditService>().GetItemsByKeyAsync(tree.Child().Key, UmbracoObjectTypes.Document, 0, 100)).ShouldNotBeNull(),
        ["a page of media"] = tree => () => Done(() => SomeMedia.Items.GetPagedChildren(tree.Folder.Id, 0, tree.Keys.Length, out _).Count().ShouldBe(tree.Keys.Length)),
        ["save media"] = tree => Act(SomeMedia.Items.GetPagedChildren(tree.Folder.Id, 0, 1, out _).Single(), media =>
        {
            media.Name = $"Media {Some.Number()}";
            return Done(() => SomeMedia.Save(media));
        }),
    };

    [Fact]
    public async Task NoOperationTakesMoreCommandsInALargerTree()
    {
        var few = await CountAsync(await Tree.MakeAsync(Few));
        var many = await CountAsync(await Tree.MakeAsync(Many));

        TestContext.Current.SendDiagnosticMessage(string.Join(Environment.NewLine, few.Select(count => $"{count.Key,-30}{count.Value,4}{many[count.Key],4}")));
        many.Where(count => count.Value > few[count.Key]).Select(count => $"{count.Key}: {few[count.Key]} with {Few} siblings, {count.Value} with {Many}").ShouldBeEmpty();
    }

    /// <summary>A page with many fields is checked field by field before it is published.</summary>
    [Fact]
    public async Task NoOperationTakesMoreCommandsForMoreFields()
    {
        var (few, many) = (await PublishAsync(fields: 2), await PublishAsync(fields: 12));

        // Each value is a row to write, once as what is edited and once as what is published; none is a row to read.
        many.Count(IsRead).ShouldBe(few.Count(IsRead));

        static bool IsRead(string command) => command.StartsWith("SELECT", StringComparison.Ordinal);
    }

    private static async Task<List<string>> PublishAsync(int fields)
    {
        var type = await Some.TypeAsync();
        var text = await Some.TextDataTypeAsync();
        for (var number = 2; number < fields; number++)
        {
            type.AddPropertyType(
                new PropertyType(CmsHost.Get<IShortStringHelper>(), text, $"text{number}") { Name = $"Text {number}", Variations = ContentVariation.Culture }, "content", "Content");
        }

        await SucceedsAsync(CmsHost.Get<IContentTypeService>().UpdateAsync(type, s_user));
        var document = Some.Published(type);
        using var database = new DatabaseWatch();
        await SucceedsAsync(Publishing.PublishAsync(document.Key, Everywhere(), s_user));
        return database.Commands;
    }

    /// <summary>So that no crash comes between a document and its URL; the second tells other nodes.</summary>
    [Fact]
    public async Task ADocumentWithAllThatBelongsToItIsOneTransaction()
    {
        var tree = await Tree.MakeAsync(Few);
        foreach (var name in new[] { "create", "save", "publish", "publish again", "unpublish a language", "move", "trash", "restore", "delete" })
        {
            var act = s_operations[name](tree);
            using var database = new DatabaseWatch();
            await act();
            database.Transactions.ShouldBe(2, name);
        }
    }

    private static async Task<Dictionary<string, int>> CountAsync(Tree tree)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, prepare) in s_operations)
        {
            // Once for what is read the first time only, such as types and users.
            await prepare(tree)();
            var act = prepare(tree);
            using var database = new DatabaseWatch();
            await act();
            counts[name] = database.Commands.Count;
        }

        return counts;
    }

    private static Func<Task> Act<T>(T on, Func<T, Task> act) => () => act(on);

    private static async Task SucceedsAsync<TResult, TStatus>(Task<Attempt<TResult, TStatus>> call)
    {
        var attempt = await call;
        attempt.Success.ShouldBeTrue(attempt.Status?.ToString());
    }

    private static async Task SucceedsAsync<TStatus>(Task<Attempt<TStatus>> call)
    {
        var attempt = await call;
        attempt.Success.ShouldBeTrue(attempt.Result?.ToString());
    }

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static readonly string[] s_languages = ["en", "fr", "es"];

    private static CulturePublishScheduleModel[] Everywhere() => [.. s_languages.Select(language => new CulturePublishScheduleModel { Culture = language })];

    /// <summary>A parent with published children, another place, and as many media.</summary>
    private sealed record Tree(IContentType Type, IContent Parent, IContent Other, IMedia Folder, Guid[] Keys)
    {
        internal static async Task<Tree> MakeAsync(int size)
        {
            var type = await Some.TypeAsync();
            type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
            await SucceedsAsync(CmsHost.Get<IContentTypeService>().UpdateAsync(type, s_user));
            var (home, mediaType) = (Some.Published(type, "Home"), await SomeMedia.TypeAsync());
            var (parent, folder) = (Some.Published(type, "Parent", home.Id), SomeMedia.Item(mediaType, "Folder"));
            for (var number = 0; number < size; number++)
            {
                SomeMedia.Item(mediaType, $"Media {number}", folder.Id);
            }

            return new Tree(
                type, parent, Some.Published(type, "Other", home.Id), folder,
                [.. Enumerable.Range(0, size).Select(number => Some.Published(type, $"Child {number}", parent.Id).Key)]);
        }

        internal IContent Child() => Documents.GetById(Keys[0])!;

        internal IContent NewChild() => Some.Document(Type, $"Fresh {Some.Number()}", Parent.Id);

        internal IContent NewPublishedChild() => Some.Published(Type, $"Fresh {Some.Number()}", Parent.Id);

        internal IContent NewTrashed()
        {
            var document = NewPublishedChild();
            Documents.MoveToRecycleBin(document).Success.ShouldBeTrue();
            return document;
        }
    }
}
