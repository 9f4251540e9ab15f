using System.Text.Json;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.Contents;

/// <summary>What an editor does next: which operation, on which document, with which other one, in which language.</summary>
/// <param name="Key">Of the document, when one is made; null for any.</param>
public sealed record EditorialStep(EditorialOperation Operation, int Document, int Other, int Language, Guid? Key = null);

public enum EditorialOperation
{
    Create,
    Rename,
    Write,
    Publish,
    Unpublish,
    Move,
    Trash,
    Restore,
    Delete,
}

/// <summary>Does each step through Core's service and remembers, as plainly as can be, what should be there afterwards.</summary>
internal sealed class EditorialModel(IContentType type)
{
    private static readonly string[] s_languages = ["en", "fr", "es"];
    private readonly Dictionary<Guid, Known> _documents = [];
    private int _words;
    private bool _isDone;

    internal IReadOnlyCollection<Guid> Keys => _documents.Keys;

    /// <summary>What is remembered, as text that <see cref="Recall"/> takes.</summary>
    internal string Remember() => JsonSerializer.Serialize(new Memory(_words, [.. _documents.Values]));

    internal static EditorialModel Recall(IContentType type, string remembered)
    {
        var memory = JsonSerializer.Deserialize<Memory>(remembered)!;
        var model = new EditorialModel(type) { _words = memory.Words };
        foreach (var document in memory.Documents)
        {
            model._documents[document.Key] = document;
        }

        return model;
    }

    /// <summary>Takes a step as done that was done already, and whole.</summary>
    internal void Adopt(EditorialStep step)
    {
        _isDone = true;
        try
        {
            Do(step);
        }
        finally
        {
            _isDone = false;
        }
    }

    internal void Do(EditorialStep step)
    {
        var culture = s_languages[step.Language % s_languages.Length];
        var documents = _documents.Values.Where(d => IsTrashed(d) == (step.Operation == EditorialOperation.Restore)).ToArray();
        if (step.Operation == EditorialOperation.Create)
        {
            Create(step.Key ?? Guid.NewGuid(), step.Other % 3 == 0 || documents.Length == 0 ? null : documents[step.Document % documents.Length], culture);
            return;
        }

        if (documents.Length == 0)
        {
            return;
        }

        var document = documents[step.Document % documents.Length];
        var stored = Some.Documents.GetById(document.Key);
        if (stored is null)
        {
            Gone(document, step.Operation);
            return;
        }

        switch (step.Operation)
        {
            case EditorialOperation.Rename:
                stored.SetCultureName(document.Names[culture] = $"Name {step.Other % 4}", culture);
                Save(document, stored);
                break;
            case EditorialOperation.Write when document.Names.ContainsKey(culture):
                stored.SetValue("text", document.Texts[culture] = $"words {_words++}", culture);
                Save(document, stored);
                break;
            case EditorialOperation.Publish when document.Names.ContainsKey(culture):
                Publish(document, stored, culture);
                break;
            case EditorialOperation.Unpublish:
                Unpublish(document, stored, culture);
                break;
            case EditorialOperation.Move:
                Move(document, stored, documents[step.Other % documents.Length]);
                break;
            case EditorialOperation.Trash:
                Call(() => Some.Documents.MoveToRecycleBin(stored).Success).ShouldBeTrue();
                document.Parent = s_bin;
                TakeNames(document);
                break;
            case EditorialOperation.Restore:
                Move(document, stored, parent: null);
                // Umbraco's rule: what was trashed comes back unpublished, what lies below it as it was.
                document.Published.Clear();
                break;
            case EditorialOperation.Delete:
                Delete(document, stored);
                break;
        }
    }

    private static readonly Guid s_bin = Constants.System.RecycleBinContentKey;

    internal void Check(IPublishedContentCache published)
    {
        foreach (var expected in _documents.Values)
        {
            var stored = Some.Documents.GetById(expected.Key).ShouldNotBeNull();
            stored.Trashed.ShouldBe(IsTrashed(expected));
            stored.ParentId.ShouldBe(expected.Parent is null ? -1 : expected.Parent == s_bin ? -20 : Some.Documents.GetById(expected.Parent.Value)!.Id);
            stored.PublishedCultures.ShouldBe(expected.Published.Keys, ignoreOrder: true);
            foreach (var (culture, name) in expected.Names)
            {
                stored.GetCultureName(culture).ShouldBe(name);
                stored.GetValue<string>("text", culture).ShouldBe(expected.Texts.GetValueOrDefault(culture));
            }

            var shown = published.GetById(expected.Key);
            if (IsTrashed(expected) || expected.Published.Count == 0)
            {
                shown.ShouldBeNull();
                continue;
            }

            // Below an unpublished page nothing is found, whatever the snapshot keeps of it.
            if (!AllAbovePublished(expected))
            {
                continue;
            }

            shown.ShouldNotBeNull().Cultures.Keys.ShouldBe(expected.Published.Keys, ignoreOrder: true);
            foreach (var (culture, (name, text)) in expected.Published)
            {
                shown!.Cultures[culture].Name.ShouldBe(name);
                shown.GetProperty("text")!.GetSourceValue(culture).ShouldBe(text);
                CmsHost.Get<IDocumentUrlService>().GetUrlSegment(expected.Key, culture, isDraft: false).ShouldBe(SegmentOf(name));
            }
        }

        foreach (var siblings in _documents.Values.Where(d => !IsTrashed(d)).GroupBy(d => d.Parent))
        {
            siblings.SelectMany(d => d.Names.Select(name => (name.Key, name.Value.ToLowerInvariant()))).ShouldBeUnique();
            siblings.Select(d => Some.Documents.GetById(d.Key)!.SortOrder).ShouldBeUnique();
        }

        Some.Documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = false }).DetectedIssues
            .Select(issue => $"{issue.Key}: {issue.Value.IssueType}").ShouldBeEmpty();
    }

    private void Create(Guid key, Known? parent, string culture)
    {
        var document = new Content("", parent is null ? -1 : Some.Documents.GetById(parent.Key)!.Id, type) { Key = key };
        var known = new Known(key) { Parent = parent?.Key };
        document.SetCultureName(known.Names[culture] = "Name 0", culture);
        document.SetValue("text", known.Texts[culture] = $"words {_words++}", culture);
        Call(() => Some.Documents.Save(document).Success).ShouldBeTrue();
        _documents[key] = known;
        TakeNames(known);
    }

    private void Save(Known document, IContent stored)
    {
        Call(() => Some.Documents.Save(stored).Success).ShouldBeTrue();
        TakeNames(document);
    }

    // A publish that is refused (above it something is not published, English is missing) must leave everything as it was.
    private void Publish(Known document, IContent stored, string culture)
    {
        if (Call(() => Some.Documents.Publish(stored, [culture]).Success))
        {
            document.Published[culture] = new Shown(document.Names[culture], document.Texts.GetValueOrDefault(culture));
        }
    }

    private void Unpublish(Known document, IContent stored, string culture)
    {
        if (!document.Published.ContainsKey(culture) || !Call(() => Some.Documents.Unpublish(stored, culture).Success))
        {
            return;
        }

        document.Published.Remove(culture);
        // English is mandatory: without it nothing of the document stays published.
        if (culture == "en")
        {
            document.Published.Clear();
        }
    }

    private void Move(Known document, IContent stored, Known? parent)
    {
        for (var above = parent; above is not null; above = above.Parent is { } key ? _documents.GetValueOrDefault(key) : null)
        {
            if (above == document)
            {
                return;
            }
        }

        Call(() => Some.Documents.Move(stored, parent is null ? -1 : Some.Documents.GetById(parent.Key)!.Id).Success).ShouldBeTrue();
        document.Parent = parent?.Key;
        TakeNames(document);
    }

    private void Delete(Known document, IContent stored)
    {
        Some.Documents.Delete(stored).Success.ShouldBeTrue();
        Forget(document);
    }

    /// <summary>Only a document that was being deleted may be gone.</summary>
    private void Gone(Known document, EditorialOperation operation)
    {
        (_isDone, operation).ShouldBe((true, EditorialOperation.Delete));
        Forget(document);
    }

    private void Forget(Known document)
    {
        foreach (var gone in _documents.Values.Where(d => d == document || IsBelow(d, document)).ToArray())
        {
            _documents.Remove(gone.Key);
            Some.Documents.GetById(gone.Key).ShouldBeNull();
        }
    }

    private bool Call(Func<bool> service) => _isDone || service();

    private bool IsTrashed(Known document) =>
        document.Parent is { } parent && (parent == s_bin || IsTrashed(_documents[parent]));

    private bool AllAbovePublished(Known document) =>
        document.Parent is not { } parent || (_documents[parent].Published.Count > 0 && AllAbovePublished(_documents[parent]));

    private bool IsBelow(Known document, Known other) => document.Parent is { } parent && parent != s_bin
        && (_documents[parent] == other || IsBelow(_documents[parent], other));

    private static string SegmentOf(string name) => name.ToLowerInvariant().Replace(" (", "-", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace(' ', '-');

    /// <summary>Core may have made a name unique: "Name 0 (1)".</summary>
    private static void TakeNames(Known document)
    {
        var stored = Some.Documents.GetById(document.Key)!;
        foreach (var culture in document.Names.Keys.ToArray())
        {
            var name = stored.GetCultureName(culture).ShouldNotBeNull();
            name.Split(" (")[0].ShouldBe(document.Names[culture].Split(" (")[0]);
            document.Names[culture] = name;
        }
    }

    private sealed record Memory(int Words, IReadOnlyList<Known> Documents);

    private sealed class Known(Guid key)
    {
        public Guid Key { get; } = key;

        public Guid? Parent { get; set; }

        public Dictionary<string, string> Names { get; init; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Texts { get; init; } = new(StringComparer.Ordinal);

        public Dictionary<string, Shown> Published { get; init; } = new(StringComparer.Ordinal);
    }

    private sealed record Shown(string Name, string? Text);
}
