using Lucene.Net.Store;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Search.Tests.Kit;
using Directory = System.IO.Directory;

namespace Trade4Msmes.Search.Tests.Indexes;

public sealed class SearchIndexTests
{
    [Fact]
    public void WhatIsWrittenIsFoundAtOnceAndAfterARestart()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));
        index.Titles("tariff").ShouldBe(["Tariff"]);

        index.Restart();

        index.Titles("tariff").ShouldBe(["Tariff"]);
    }

    [Fact]
    public void ABatchTakesAwayReplacesAndAdds()
    {
        var (gone, changed) = (Guid.NewGuid(), Guid.NewGuid());
        using var index = new SomeIndex(SomeIndex.Page("Tariff old", key: gone), SomeIndex.Page("Tariff before", key: changed));

        index.Index.Write(
            [SearchDocument.IdOf(gone, "en")],
            [SomeIndex.Page("Tariff after", key: changed, stamp: "2"), SomeIndex.Page("Tariff new", stamp: "3")]);

        index.Titles("tariff").ShouldBe(["Tariff after", "Tariff new"], ignoreOrder: true);
        index.Index.Stamps().Values.ShouldBe(["2", "3"], ignoreOrder: true);
    }

    [Fact]
    public void ABatchThatFailsChangesNothing()
    {
        var key = Guid.NewGuid();
        using var index = new SomeIndex(SomeIndex.Page("Tariff", key: key));
        static IEnumerable<SearchDocument> Failing()
        {
            yield return SomeIndex.Page("Quota");
            throw new InvalidOperationException("The source of the texts failed.");
        }

        Should.Throw<InvalidOperationException>(() => index.Index.Write([SearchDocument.IdOf(key, "en")], Failing())).Message.ShouldContain("source");

        index.Titles("tariff").ShouldBe(["Tariff"]);
        index.Titles("quota").ShouldBeEmpty();
        index.Index.Write([], [SomeIndex.Page("Origin")]);
        index.Titles("quota").ShouldBeEmpty();
        index.Titles("origin").ShouldBe(["Origin"]);
    }

    [Fact]
    public void StampsTellWhichTextOfEachPageAndLanguageIsThere()
    {
        var key = Guid.NewGuid();
        using var index = new SomeIndex(SomeIndex.Page("Tariff", key: key, stamp: "a"), SomeIndex.Page("Tarif", language: "fr", key: key, stamp: "b"));

        index.Index.Stamps().ShouldBe(
            new Dictionary<string, string> { [SearchDocument.IdOf(key, "en")] = "a", [SearchDocument.IdOf(key, "fr")] = "b" }, ignoreOrder: true);
    }

    [Fact]
    public void ARebuildLeavesNothingOfBefore()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));

        index.Index.Rebuild([SomeIndex.Page("Quota")]);

        index.Titles("tariff").ShouldBeEmpty();
        index.Titles("quota").ShouldBe(["Quota"]);
    }

    [Fact]
    public void AnIndexWhoseFolderIsGoneOpensEmpty()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));

        index.Restart(folder => Directory.Delete(folder, recursive: true));

        index.Index.Stamps().ShouldBeEmpty();
        index.Index.Write([], [SomeIndex.Page("Tariff")]);
        index.Titles("tariff").ShouldBe(["Tariff"]);
    }

    [Theory]
    [InlineData("segments_*", true)]
    [InlineData("segments_*", false)]
    [InlineData("*.cfs", true)]
    [InlineData("*.cfs", false)]
    [InlineData("*.si", true)]
    public void ADamagedIndexOpensEmptyAndCanBeFilledAgain(string files, bool delete)
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff", "A tax."), SomeIndex.Page("Quota"));

        index.Restart(folder =>
        {
            var found = Directory.GetFiles(folder, files);
            found.ShouldNotBeEmpty();
            foreach (var file in found)
            {
                Damage(file, delete);
            }
        });

        index.Index.Stamps().ShouldBeEmpty();
        index.Index.Write([], [SomeIndex.Page("Tariff")]);
        index.Titles("tariff").ShouldBe(["Tariff"]);
        index.Restart();
        index.Titles("tariff").ShouldBe(["Tariff"]);
    }

    [Fact]
    public void AnIndexOfAnotherFormatOpensEmpty()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));

        index.Restart(folder =>
        {
            using var directory = FSDirectory.Open(folder);
            using var writer = new Lucene.Net.Index.IndexWriter(
                directory, new Lucene.Net.Index.IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));
            writer.SetCommitData(new Dictionary<string, string> { ["format"] = "0" });
        });

        index.Index.Stamps().ShouldBeEmpty();
    }

    [Fact]
    public void FilesThatVanishWhileTheSiteRunsFailTheNextWriteAndAreMadeAnew()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));
        Directory.Delete(index.Folder, recursive: true);

        Should.Throw<IOException>(() => index.Index.Write([], [SomeIndex.Page("Quota")]));

        index.Index.Stamps().ShouldBeEmpty();
        index.Index.Write([], [SomeIndex.Page("Tariff")]);
        index.Restart();
        index.Titles("tariff").ShouldBe(["Tariff"]);
    }

    [Fact]
    public void ASecondProcessIsToldThatTheIndexIsInUse()
    {
        using var index = new SomeIndex();

        Should.Throw<InvalidOperationException>(() => SearchIndex.Open(index.Folder)).Message.ShouldContain(index.Folder);
    }

    [Fact]
    public async Task ReadersAlwaysSeeAWholeBatchWhileOthersAreWritten()
    {
        var keys = Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).ToArray();
        SearchDocument[] Batch(int round) => [.. keys.Select(key => SomeIndex.Page($"Tariff round{round}", key: key, stamp: $"{round}"))];
        using var index = new SomeIndex(Batch(0));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var asked = 0;
            for (; !done.IsCancellationRequested || asked == 0; asked++)
            {
                index.Index.Stamps().Values.Distinct().Count().ShouldBe(1);
                index.Find("tariff").Total.ShouldBe(20);
            }
        })).ToArray();

        for (var round = 1; round <= 30; round++)
        {
            index.Index.Write([], Batch(round));
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        index.Find("round30").Total.ShouldBe(20);
    }

    private static void Damage(string file, bool delete)
    {
        if (delete)
        {
            File.Delete(file);
            return;
        }

        var bytes = File.ReadAllBytes(file);
        Array.Fill<byte>(bytes, 0xAA, bytes.Length / 3, bytes.Length / 3);
        File.WriteAllBytes(file, bytes);
    }
}
