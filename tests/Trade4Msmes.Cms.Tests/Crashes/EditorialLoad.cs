using System.Text.Json;
using Trade4Msmes.Cms.Tests.Contents;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.Crashes;

/// <summary>What is known of editors' work: all that was acknowledged, and the step that was begun and not acknowledged.</summary>
internal sealed record LoadState(Guid Type, string Model, EditorialStep? Begun);

/// <summary>
/// Editors at work, in a process of their own. It starts the CMS, holds the database against what is known, says so, and goes on
/// with random steps: a line before each, a line with all that is known when it was acknowledged.
/// </summary>
internal static class EditorialLoad
{
    internal const string Command = "editorial-load";
    internal const string Sound = "sound ";
    internal const string Begin = "begin ";
    internal const string Done = "done ";

    private const int EnoughDocuments = 40;

    /// <param name="args">Folder, seed, number of steps, file with the state, and the connection where it isn't SQLite.</param>
    internal static async Task<int> RunAsync(string[] args)
    {
        await CmsHost.StartAsync(args[0], TestDatabase.Settings(args.ElementAtOrDefault(4)));
        var known = JsonSerializer.Deserialize<LoadState?>(await File.ReadAllTextAsync(args[3]));
        var type = known is null ? await Some.TypeAsync() : CmsHost.Get<IContentTypeService>().Get(known.Type)!;
        var model = known is null ? new EditorialModel(type) : Check(known);
        Say(Sound, new LoadState(type.Key, model.Remember(), null));

        var random = new Random(int.Parse(args[1]));
        for (var number = 0; number < int.Parse(args[2]); number++)
        {
            var step = Next(random, model.Keys.Count);
            Say(Begin, step);
            model.Do(step);
            Say(Done, new LoadState(type.Key, model.Remember(), null));
        }

        return 0;
    }

    /// <summary>All that was acknowledged is there, and of the step that was not either nothing or the whole.</summary>
    private static EditorialModel Check(LoadState known)
    {
        var type = CmsHost.Get<IContentTypeService>().Get(known.Type)!;
        var model = EditorialModel.Recall(type, known.Model);
        try
        {
            Check(model, type.Id);
            return model;
        }
        catch (Exception notAsBefore) when (known.Begun is not null)
        {
            model = EditorialModel.Recall(type, known.Model);
            try
            {
                model.Adopt(known.Begun);
                Check(model, type.Id);
                return model;
            }
            catch (Exception notAsAfter)
            {
                throw new AggregateException($"Neither as before {known.Begun} nor as after it: {known.Model}", notAsBefore, notAsAfter);
            }
        }
    }

    private static void Check(EditorialModel model, int typeId)
    {
        Some.Documents.GetPagedOfType(typeId, 0, int.MaxValue, out _, filter: null!).Select(document => document.Key).ShouldBe(model.Keys, ignoreOrder: true);
        model.Check(CmsHost.Get<IPublishedContentCache>());
    }

    private static EditorialStep Next(Random random, int documents)
    {
        var operations = Enum.GetValues<EditorialOperation>();
        // A tree that only grows or only shrinks teaches little.
        var operation = random.Next(documents) switch
        {
            > EnoughDocuments => EditorialOperation.Delete,
            0 => EditorialOperation.Create,
            _ => operations[random.Next(operations.Length)],
        };
        var key = new byte[16];
        random.NextBytes(key);
        return new EditorialStep(operation, random.Next(100), random.Next(100), random.Next(3), new Guid(key));
    }

    private static void Say<T>(string what, T that) => Console.WriteLine(what + JsonSerializer.Serialize(that));
}
