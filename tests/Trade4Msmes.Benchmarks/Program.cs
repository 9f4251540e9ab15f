using Trade4Msmes.Benchmarks.HarmonizedSystem;

// A bench more is a line here.
var benches = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["hs"] = HsBench.Run,
};

if (args.Length == 0 || !benches.TryGetValue(args[0], out var run))
{
    Console.Error.WriteLine($"Usage: ./t4m bench {string.Join('|', benches.Keys)}");
    return 2;
}

return run(args[1..]);
