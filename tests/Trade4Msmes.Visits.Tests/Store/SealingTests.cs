using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Store;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Store;

public sealed class SealingTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private readonly Counting _counting = new();

    public void Dispose() => _counting.Dispose();

    [Fact]
    public async Task ADayIsClosedAt0035AndNotBefore()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        Seal(Day.AddDays(1).ToDateTime(new TimeOnly(0, 34, 59))).ShouldBeEmpty();
        Seal(Day.AddDays(1).ToDateTime(new TimeOnly(0, 35))).ShouldBe([Day]);
        Files().ShouldBe(["manifest.json", "parquet/2026-05-04.1.parquet"]);
        Views().ShouldBe(1);
    }

    [Fact]
    public async Task SealingAgainChangesNothing()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        Seal(NextNoon);
        var manifest = await File.ReadAllBytesAsync(Path.Combine(_counting.Folder.Root, "manifest.json"));
        Seal(NextNoon).ShouldBeEmpty();
        (await File.ReadAllBytesAsync(Path.Combine(_counting.Folder.Root, "manifest.json"))).ShouldBe(manifest);
    }

    [Fact]
    public async Task ALogThatTurnsUpLateIsCountedAtOnceAndAddedToItsDay()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        Seal(NextNoon);
        await CountAsync(Reader.Ben, "/en", 10);
        Totals().ShouldBe((2, 2, 2));
        Seal(NextNoon).ShouldBe([Day]);
        Totals().ShouldBe((2, 2, 2));
        Files().ShouldBe(["manifest.json", "parquet/2026-05-04.2.parquet"]);
    }

    [Fact]
    public async Task ThePowerMayGoAtEveryStep()
    {
        for (var step = 0; ; step++)
        {
            using var counting = new Counting();
            await counting.CountAsync(Noon, [Reader.Ana.Asks(Noon, "/en"), Reader.Ana.Asks(Noon.AddMinutes(1), "/en/guides")]);
            await counting.CountAsync(Noon, [Reader.Ben.Asks(Noon, "/en")]);
            if (!Interrupted(counting, step))
            {
                // Flush, rename of the day; flush, rename of the manifest; two logs deleted.
                step.ShouldBe(6);
                return;
            }

            counting.Totals(Day, Day).Views.ShouldBe(3, $"after the power went at step {step}");
            new Sealer(counting.Folder).SealDue(NextNoon);
            counting.Totals(Day, Day).Views.ShouldBe(3, $"after the next run, step {step}");
            counting.Totals(Day, Day).Visits.ShouldBe(2);
            Files(counting).ShouldBe(["manifest.json", "parquet/2026-05-04.1.parquet"]);
            Manifest.Read(counting.Folder).Check(counting.Folder).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task ALineTornByACrashIsLeftOutAndTheOthersCount()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        var log = Directory.GetFiles(_counting.Folder.Logs).Single();
        await File.AppendAllTextAsync(log, """{"day":"2026-05-04","utc":"2026-05-04T09:00:01Z","number":2,"kind":"per""");
        Views().ShouldBe(1);
        Seal(NextNoon);
        Views().ShouldBe(1);
    }

    [Fact]
    public async Task AChangedFileIsFoundByItsChecksum()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        Seal(NextNoon);
        var file = Directory.GetFiles(_counting.Folder.Days).Single();
        await File.AppendAllTextAsync(file, "x");
        Manifest.Read(_counting.Folder).Check(_counting.Folder).ShouldBe(["parquet/2026-05-04.1.parquet isn't what was sealed."]);
    }

    [Fact]
    public async Task AMissingFileIsNamedAndNotCountedAsNothing()
    {
        await CountAsync(Reader.Ana, "/en", 9);
        Seal(NextNoon);
        File.Delete(Directory.GetFiles(_counting.Folder.Days).Single());
        Should.Throw<VisitStoreException>(() => Views()).Message.ShouldContain("2026-05-04.1.parquet is missing");
    }

    [Fact]
    public async Task ADamagedManifestSaysWhatToDo()
    {
        await File.WriteAllTextAsync(Path.Combine(_counting.Folder.Root, "manifest.json"), "{");
        Should.Throw<VisitStoreException>(() => Views()).Message.ShouldContain("Restore the visits folder");
    }

    private static DateTime Noon => Day.ToDateTime(new TimeOnly(12, 0));

    private static DateTime NextNoon => Noon.AddDays(1);

    private static bool Interrupted(Counting counting, int step)
    {
        try
        {
            new Sealer(counting.Folder, new FailingSteps(step)).SealDue(NextNoon);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private Task CountAsync(Reader reader, string path, int hour) =>
        _counting.CountAsync(Noon, [reader.Asks(Day.ToDateTime(new TimeOnly(hour, 0)), path)]);

    private IReadOnlyList<DateOnly> Seal(DateTime now) => new Sealer(_counting.Folder).SealDue(now);

    private long Views() => _counting.Totals(Day, Day).Views;

    private (long Visits, long Visitors, long Views) Totals()
    {
        var row = _counting.Totals(Day, Day);
        return (row.Visits, row.Visitors, row.Views);
    }

    private IEnumerable<string> Files() => Files(_counting);

    private static IEnumerable<string> Files(Counting counting) =>
        Directory.EnumerateFiles(counting.Folder.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(counting.Folder.Root, file)).Order(StringComparer.Ordinal);

    /// <summary>The power goes before the step of that number, and stays away.</summary>
    private sealed class FailingSteps(int failing) : FileSteps
    {
        private int _step;

        internal override void Flush(string file) => Take(() => base.Flush(file));

        internal override void Rename(string from, string to) => Take(() => base.Rename(from, to));

        internal override void Delete(string file) => Take(() => base.Delete(file));

        private void Take(Action step)
        {
            if (_step++ >= failing)
            {
                throw new IOException("The power is gone.");
            }

            step();
        }
    }
}
