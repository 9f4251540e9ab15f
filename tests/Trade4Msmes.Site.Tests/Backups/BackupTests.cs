using System.Data.Common;
using System.IO.Compression;
using System.Text;
using Trade4Msmes.Site.Backups;

namespace Trade4Msmes.Site.Tests.Backups;

/// <summary>"backup" beside a running site, and "restore" elsewhere, on both databases.</summary>
public sealed class BackupTests
{
    private const string Pairs = "FROM \"umbracoKeyValue\" WHERE \"key\" LIKE 'test";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABackUpOfARunningSiteGivesBackTheSameSite(bool postgreSql)
    {
        using var site = new SomeSite(postgreSql);
        using var other = new SomeSite(postgreSql);
        var archive = site.In("site.zip");
        string guide;
        await using (var running = await site.StartAsync())
        {
            site.WithFile("wwwroot/media/4bf2/coffee.txt", "Arabica");
            guide = await running.ReadAsync("/en/guides/");
            await UntilAsync(() => site.Count("SELECT count(*) FROM salt") == 1 && Directory.EnumerateFiles(site.In("umbraco/Data/Visits/log")).Any());
            await WhileWritingAsync(site, async () => (await site.RunAsync("backup", archive)).ShouldBe((0, $"{archive} ({new FileInfo(archive).Length:N0} bytes){Environment.NewLine}", "")));
        }

        Names(archive).ShouldNotContain(name => name.Contains("salt", StringComparison.Ordinal));
        (await other.RunAsync("restore", archive)).ShouldBe((0, $"{archive} is back in place. Start the site.{Environment.NewLine}", ""));

        other.Count("SELECT count(*) FROM salt").ShouldBe(0);
        other.Count($"SELECT count(*) {Pairs}.a.%'").ShouldBeGreaterThan(0);
        other.Count($"SELECT count(*) {Pairs}.b.%'").ShouldBe(other.Count($"SELECT count(*) {Pairs}.a.%'"));
        File.ReadAllText(other.In("wwwroot/media/4bf2/coffee.txt")).ShouldBe("Arabica");
        (await other.RunAsync("visits", "report", "--from", "2020-01-01", "--to", "2100-01-01", "--format", "csv")).Output
            .ShouldBe((await site.RunAsync("visits", "report", "--from", "2020-01-01", "--to", "2100-01-01", "--format", "csv")).Output);
        await using (var restored = await other.StartAsync())
        {
            (await restored.ReadAsync("/en/guides/")).ShouldBe(guide);
            await RefusesARunningSiteAsync(other, archive);
        }

        await KeepsWhatItOverwritesAsync(other, archive);
    }

    private static async Task RefusesARunningSiteAsync(SomeSite other, string archive)
    {
        other.WithFile("wwwroot/media/4bf2/coffee.txt", "Robusta");
        await UntilAsync(() => other.Count("SELECT count(*) FROM salt") == 1);
        var (exitCode, output, error) = await other.RunAsync("restore", archive, "--overwrite");

        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain("is in use. Stop the site");
        other.Count("SELECT count(*) FROM salt").ShouldBe(1);
        File.ReadAllText(other.In("wwwroot/media/4bf2/coffee.txt")).ShouldBe("Robusta");
    }

    private static async Task KeepsWhatItOverwritesAsync(SomeSite other, string archive)
    {
        var refused = await other.RunAsync("restore", archive);
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldStartWith("There is a site already: the database ");
        refused.Error.ShouldContain("With --overwrite ");

        var (exitCode, output, error) = await other.RunAsync("restore", archive, "--overwrite");

        (exitCode, error).ShouldBe((0, ""));
        output.Split("kept what was there: ").Length.ShouldBe(4, "database, media, visits");
        File.ReadAllText(other.In("wwwroot/media/4bf2/coffee.txt")).ShouldBe("Arabica");
        File.ReadAllText(Directory.GetDirectories(other.In("wwwroot/media"), ".before-restore*").ShouldHaveSingleItem() + "/4bf2/coffee.txt").ShouldBe("Robusta");

        // What was kept stays out of the next back-up, which can be put back like the first.
        using var third = new SomeSite(postgreSql: other.Settings.Length > 0);
        (await other.RunAsync("backup", other.In("again.zip"))).ExitCode.ShouldBe(0);
        Names(other.In("again.zip")).Order().ShouldBe(Names(archive).Order());
        (await third.RunAsync("restore", other.In("again.zip"))).ShouldBe((0, $"{other.In("again.zip")} is back in place. Start the site.{Environment.NewLine}", ""));
        third.Count($"SELECT count(*) {Pairs}.a.%'").ShouldBe(other.Count($"SELECT count(*) {Pairs}.a.%'"));
    }

    [Fact]
    public async Task OnlyWhatTheManifestOfVisitsNamesComesAlong()
    {
        using var site = new SomeSite(postgreSql: false);
        (await site.RunAsync("schema", "import")).ExitCode.ShouldBe(0);
        site.WithFile("umbraco/Data/visits-salt.key", "k")
            .WithFile("umbraco/Data/Visits/manifest.json", """
                {"format":1,"days":[{"day":"2026-11-24","file":"parquet/2026-11-24.2.parquet","rows":1,"sha256":"","rules":1,"logs":["2026-11-24.a.jsonl"]}]}
                """)
            .WithFile("umbraco/Data/Visits/parquet/2026-11-24.2.parquet", "sealed")
            .WithFile("umbraco/Data/Visits/parquet/2026-11-24.1.parquet", "left over")
            .WithFile("umbraco/Data/Visits/log/2026-11-24.a.jsonl", "sealed already")
            .WithFile("umbraco/Data/Visits/log/2026-11-25.a.jsonl", "open");

        Directory.CreateDirectory(site.In("backups"));
        (await site.RunAsync("backup", site.In("backups"))).ExitCode.ShouldBe(0);

        Names(Directory.GetFiles(site.In("backups")).ShouldHaveSingleItem()).Order(StringComparer.Ordinal).ShouldBe(
        [
            "database/site.sqlite.db", "manifest.json", "visits/log/2026-11-25.a.jsonl", "visits/manifest.json", "visits/parquet/2026-11-24.2.parquet",
        ]);

        File.Delete(site.In("umbraco/Data/Visits/parquet/2026-11-24.2.parquet"));
        var (exitCode, _, error) = await site.RunAsync("backup", site.In("incomplete.zip"));
        exitCode.ShouldBe(2);
        error.ShouldContain("2026-11-24.2.parquet is missing, though manifest.json names it.");
        Directory.GetFiles(site.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatWasDamagedOrIsForAnotherSiteIsRefusedAndNothingChanges()
    {
        using var site = new SomeSite(postgreSql: false);
        (await site.RunAsync("schema", "import")).ExitCode.ShouldBe(0);
        site.WithFile("wwwroot/media/coffee.txt", string.Concat(Enumerable.Range(0, 2000)));
        (await site.RunAsync("backup", site.In("good.zip"))).ExitCode.ShouldBe(0);
        var good = File.ReadAllBytes(site.In("good.zip"));

        await RefusesAsync(site, good[..(good.Length / 2)], "is no back-up of a site, or is damaged");
        await RefusesAsync(site, Encoding.UTF8.GetBytes("no archive"), "is no back-up of a site, or is damaged");
        await RefusesAsync(site, Changed(good, zip => Rewrite(zip, "media/coffee.txt", text => text.Replace('1', '7'))), "media/coffee.txt isn't what was saved");
        await RefusesAsync(site, Changed(good, zip => zip.GetEntry("media/coffee.txt")!.Delete()), "its files are not those that manifest.json names");
        await RefusesAsync(site, Changed(good, zip => zip.CreateEntry("media/more.txt")), "its files are not those that manifest.json names");
        await RefusesAsync(site, Changed(good, zip => zip.GetEntry("manifest.json")!.Delete()), "it has no manifest.json");
        await RefusesAsync(site, Manifested(good, "\"format\": 1", "\"format\": 2"), "Update the site");
        await RefusesAsync(site, Manifested(good, $"\"product\": \"{BackupManifest.CurrentProduct}\"", "\"product\": \"999.0.0\""), "was made by version 999.0.0");
        await RefusesAsync(site, Manifested(good, "\"provider\": \"SQLite\"", "\"provider\": \"PostgreSQL\""), "holds a database of PostgreSQL, and this site is set to SQLite");
        await RefusesAsync(
            site,
            Changed(Manifested(good, "media/coffee.txt", "media/../../../coffee.txt"), zip => Rename(zip, "media/coffee.txt", "media/../../../coffee.txt")),
            "a name that leads elsewhere");
        await RefusesAsync(site, Flipped(good), "damaged");
        await RefusesAsync(site, Changed(Manifested(good, "database/site.sqlite.db", "media/site.sqlite.db"), zip => Rename(zip, "database/site.sqlite.db", "media/site.sqlite.db")), "it holds no database");
    }

    [Fact]
    public async Task ASiteDoesNotStartWhileARestoreIsHalfDone()
    {
        using var site = new SomeSite(postgreSql: false);
        (await site.RunAsync("schema", "import")).ExitCode.ShouldBe(0);
        (await site.RunAsync("backup", site.In("good.zip"))).ExitCode.ShouldBe(0);
        site.WithFile("umbraco/Data/restore-unfinished", "").WithFile("wwwroot/media/.restoring/half.txt", "of the one that broke off");

        await using (var app = SiteHost.Create([$"--contentRoot={site.Root}", "--environment=Production"]))
        {
            (await Should.ThrowAsync<BackupException>(() => SiteHost.StartAsync(app))).Message.ShouldContain("run `restore FILE --overwrite` again");
        }

        (await site.RunAsync("restore", site.In("good.zip"), "--overwrite")).ExitCode.ShouldBe(0);
        File.Exists(site.In("umbraco/Data/restore-unfinished")).ShouldBeFalse();
        Directory.EnumerateFiles(site.In("wwwroot/media"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task ADatabaseThatIsPastReadingIsKeptAndReplaced()
    {
        using var site = new SomeSite(postgreSql: false);
        (await site.RunAsync("schema", "import")).ExitCode.ShouldBe(0);
        (await site.RunAsync("backup", site.In("good.zip"))).ExitCode.ShouldBe(0);
        site.WithFile("umbraco/Data/Umbraco.sqlite.db", string.Concat(Enumerable.Repeat("no database ", 1000)));

        (await site.RunAsync("restore", site.In("good.zip"), "--overwrite")).ExitCode.ShouldBe(0);

        (await site.RunAsync("schema", "diff")).ShouldBe((0, "", ""));
        File.ReadAllText(Directory.GetFiles(site.In("umbraco/Data"), "*.before-restore-*").ShouldHaveSingleItem()).ShouldStartWith("no database ");
    }

    [Fact]
    public async Task ABackUpNeverTakesThePlaceOfAFile()
    {
        using var site = new SomeSite(postgreSql: false);
        site.WithFile("site.zip", "last week's");

        (await site.RunAsync("backup", site.In("site.zip"))).Error.ShouldContain("exists already");
        (await site.RunAsync("backup", site.In("nowhere/site.zip"))).Error.ShouldContain("There is no folder");
        (await site.RunAsync("backup", site.In("new.zip"))).Error.ShouldContain("There is no database at");

        Directory.GetFiles(site.Root).ShouldBe([site.In("site.zip")]);
        File.ReadAllText(site.In("site.zip")).ShouldBe("last week's");
    }

    /// <summary>Commits two rows at a time for as long as the work takes: a copy of one moment has as many of one kind as of the other.</summary>
    private static async Task WhileWritingAsync(SomeSite site, Func<Task> work)
    {
        using var stop = new CancellationTokenSource();
        var begun = new TaskCompletionSource();
        var writing = Task.Run(async () =>
        {
            await using var database = site.Open();
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                await using var transaction = await database.BeginTransactionAsync();
                await InsertAsync(database, transaction, $"test.a.{number}");
                await InsertAsync(database, transaction, $"test.b.{number}");
                await transaction.CommitAsync();
                begun.TrySetResult();
            }
        });
        await Task.WhenAny(begun.Task, writing);
        try
        {
            await work();
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }
    }

    private static async Task InsertAsync(DbConnection database, DbTransaction transaction, string key)
    {
        await using var command = database.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"umbracoKeyValue\" (\"key\", \"value\", \"updated\") VALUES ('{key}', '', CURRENT_TIMESTAMP)";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RefusesAsync(SomeSite site, byte[] archive, string why)
    {
        File.WriteAllBytes(site.In("bad.zip"), archive);
        var before = site.Files();

        var (exitCode, output, error) = await site.RunAsync("restore", site.In("bad.zip"), "--overwrite");

        (exitCode, output).ShouldBe((2, ""), why);
        error.ShouldContain(why);
        error.ShouldContain("Nothing was changed.");
        site.Files().ShouldBe(before);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static List<string> Names(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Manifested(byte[] archive, string old, string replacement) => Changed(archive, zip => Rewrite(zip, "manifest.json", json =>
    {
        json.ShouldContain(old);
        return json.Replace(old, replacement, StringComparison.Ordinal);
    }));

    private static byte[] Changed(byte[] archive, Action<ZipArchive> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(archive);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return bytes.ToArray();
    }

    /// <summary>One bit in the middle of the packed database.</summary>
    private static byte[] Flipped(byte[] archive)
    {
        var bytes = archive.ToArray();
        bytes[bytes.Length / 2] ^= 1;
        return bytes;
    }

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var text = change(Read(zip.GetEntry(name)!));
        zip.GetEntry(name)!.Delete();
        Write(zip.CreateEntry(name), text);
    }

    private static void Rename(ZipArchive zip, string name, string newName)
    {
        using var content = new MemoryStream();
        using (var old = zip.GetEntry(name)!.Open())
        {
            old.CopyTo(content);
        }

        zip.GetEntry(name)!.Delete();
        using var target = zip.CreateEntry(newName).Open();
        content.WriteTo(target);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }

    private static void Write(ZipArchiveEntry entry, string text)
    {
        using var target = new StreamWriter(entry.Open());
        target.Write(text);
    }
}
