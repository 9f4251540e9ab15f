namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>Some of the many, the same in each run; all of them when T4M_TEST_ALL is set, as <c>./t4m test --all</c> does.</summary>
internal static class Sample
{
    private const int Size = 60;

    internal static IEnumerable<T> Of<T>(IReadOnlyCollection<T> all, Func<T, string> name)
    {
        if (Environment.GetEnvironmentVariable("T4M_TEST_ALL") is { Length: > 0 })
        {
            return all;
        }

        var some = all.OrderBy(name, StringComparer.Ordinal).ToArray();
        new Random(20).Shuffle(some);
        return some.Take(Size);
    }
}
