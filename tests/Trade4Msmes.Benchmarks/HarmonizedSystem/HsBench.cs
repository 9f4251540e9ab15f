using System.Diagnostics;
using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Benchmarks.HarmonizedSystem;

/// <summary>
/// How well and how fast HS codes are found by words: <c>./t4m bench hs</c>. With <c>--drafts</c>, over the chapters that nobody has read again yet too.
/// </summary>
internal static class HsBench
{
    private const int Limit = 50;

    internal static int Run(string[] args)
    {
        var repository = Repository();
        var folder = Path.Combine(repository, "content", "hs", "2022");
        var nomenclature = args.Contains("--drafts") ? NomenclatureFolder.ReadDrafts(folder) : NomenclatureFolder.Read(folder);
        var codes = nomenclature.Items.Count(item => item.Code.Level == HsLevel.Subheading);
        Console.WriteLine($"{nomenclature.Chapters.Count} of {Nomenclature.AllChapters} chapters, {codes} subheadings, {TradeLanguages.All.Count} languages");

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var lookUp = new HsLookUp(nomenclature);
        watch.Stop();
        Console.WriteLine($"built in {watch.Elapsed.TotalSeconds:F1} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:F0} MB");

        // What lies in chapters that aren't there can't be found.
        HsQuery[] queries = [.. HsQuery.Products(repository).Concat(HsQuery.Development()).Where(query => query.Codes.Any(code => nomenclature.TryGet(code[..2], out _)))];
        using var baseline = new HsBaseline(nomenclature);
        Accuracy(queries, lookUp, baseline);
        Confidence(queries, lookUp);
        Speed(queries, lookUp);
        return 0;
    }

    private static void Accuracy(HsQuery[] queries, HsLookUp lookUp, HsBaseline baseline)
    {
        Console.WriteLine();
        Console.WriteLine($"{"right answers in %, plain BM25 in brackets",-44}{"first",12}{"in 5",12}{"in 10",12}   {"heading first",12}{"in 5",12}");
        foreach (var set in queries.GroupBy(query => (query.Source, query.Language)).OrderBy(set => set.Key))
        {
            var (ours, plain) = (new Hits(), new Hits());
            foreach (var query in set)
            {
                ours.Add(query, [.. lookUp.Ask(new HsQuestion(query.Text, query.Language) { Limit = Limit }).Matches.Select(match => match.Item.Code.Digits)]);
                plain.Add(query, baseline.Ask(query.Text, query.Language, Limit));
            }

            Console.WriteLine($"{$"{set.Key.Source}, {set.Key.Language} ({set.Count()})",-44}"
                + $"{Both(ours, plain, h => h.First)}{Both(ours, plain, h => h.InFive)}{Both(ours, plain, h => h.InTen)}   "
                + $"{Both(ours, plain, h => h.HeadingFirst)}{Both(ours, plain, h => h.HeadingInFive)}");
        }
    }

    private static string Both(Hits ours, Hits plain, Func<Hits, int> of) =>
        $"{$"{100.0 * of(ours) / ours.All:F1} ({100.0 * of(plain) / plain.All:F0})",12}";

    /// <summary>How often the first heading was right, by how sure the look-up said it was.</summary>
    private static void Confidence(HsQuery[] queries, HsLookUp lookUp)
    {
        Console.WriteLine();
        var answers = queries.Select(query => (Query: query, Answer: lookUp.Ask(new HsQuestion(query.Text, query.Language))))
            .Where(pair => pair.Answer.Headings.Count > 0).ToArray();
        foreach (var tenth in answers.GroupBy(pair => Math.Min(9, (int)(10 * pair.Answer.Headings[0].Score))).OrderBy(group => group.Key))
        {
            var right = tenth.Count(pair => pair.Query.Codes.Any(code => code.StartsWith(pair.Answer.Headings[0].Heading.Code.Digits, StringComparison.Ordinal)));
            Console.WriteLine($"first heading's score from 0.{tenth.Key}: right in {100.0 * right / tenth.Count(),5:F1} % of {tenth.Count()}");
        }

        Console.WriteLine($"asked a question: {100.0 * answers.Count(pair => pair.Answer.Ask is not null) / answers.Length:F0} %");
    }

    private static void Speed(HsQuery[] queries, HsLookUp lookUp)
    {
        Console.WriteLine();
        var times = queries.Select(query =>
        {
            var start = Stopwatch.GetTimestamp();
            lookUp.Ask(new HsQuestion(query.Text, query.Language));
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToArray();
        var all = Stopwatch.StartNew();
        Parallel.ForEach(queries, query => lookUp.Ask(new HsQuestion(query.Text, query.Language)));
        Console.WriteLine($"p50 {times[times.Length / 2]:F2} ms, p99 {times[times.Length * 99 / 100]:F2} ms, {queries.Length / all.Elapsed.TotalSeconds:F0} questions a second on {Environment.ProcessorCount} cores");
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Trade4Msmes.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The bench reads content/hs of the repository that it lies in.");
        }

        return folder;
    }

    /// <summary>How many questions were answered right, and how high.</summary>
    private sealed class Hits
    {
        internal int All { get; private set; }

        internal int First { get; private set; }

        internal int InFive { get; private set; }

        internal int InTen { get; private set; }

        internal int HeadingFirst { get; private set; }

        internal int HeadingInFive { get; private set; }

        internal void Add(HsQuery query, List<string> found)
        {
            var place = found.FindIndex(code => query.Codes.Any(right => code.StartsWith(right, StringComparison.Ordinal)));
            var heading = found.Select(code => code[..4]).Distinct(StringComparer.Ordinal).ToList()
                .FindIndex(code => query.Codes.Any(right => right.StartsWith(code, StringComparison.Ordinal)));
            All++;
            First += place == 0 ? 1 : 0;
            InFive += place is >= 0 and < 5 ? 1 : 0;
            InTen += place is >= 0 and < 10 ? 1 : 0;
            HeadingFirst += heading == 0 ? 1 : 0;
            HeadingInFive += heading is >= 0 and < 5 ? 1 : 0;
        }
    }
}
