using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Trade4Msmes.Site.Tests;

/// <summary>Dependencies point one way. Read from the compiled assemblies: what they name, they need.</summary>
public sealed class ArchitectureTests
{
    private const string Ours = "Trade4Msmes.";

    /// <summary>For each project the ones of ours that it may need.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Trade4Msmes.Site"] = ["Trade4Msmes.Cms", "Trade4Msmes.Search", "Trade4Msmes.Trade", "Trade4Msmes.Visits"],
        ["Trade4Msmes.Cms"] = [],
        ["Trade4Msmes.Search"] = ["Trade4Msmes.Trade"],
        ["Trade4Msmes.Trade"] = [],
        ["Trade4Msmes.Visits"] = [],
    };

    [Fact]
    public void EveryProjectHasItsPlace() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, Ours + "*.dll").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal)).ShouldBeSubsetOf(s_allowed.Keys);

    [Fact]
    public void DependenciesPointOneWay()
    {
        foreach (var (project, allowed) in Projects())
        {
            References(project).Where(name => name.StartsWith(Ours, StringComparison.Ordinal)).ShouldBeSubsetOf(allowed, project);
        }
    }

    [Fact]
    public void TradeSearchAndVisitsKnowNeitherTheWebNorTheCms()
    {
        foreach (var (project, _) in Projects().Where(project => project.Name is "Trade4Msmes.Search" or "Trade4Msmes.Trade" or "Trade4Msmes.Visits"))
        {
            References(project).ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Umbraco", StringComparison.Ordinal), project);
        }
    }

    /// <summary>So that the day Umbraco's own persistence can be had, ours goes and nothing else changes.</summary>
    [Fact]
    public void OnlyTheCmsKnowsHowContentIsStored()
    {
        foreach (var (project, _) in Projects().Where(project => project.Name != "Trade4Msmes.Cms"))
        {
            NamespacesNamed(project).ShouldNotContain(name => name.StartsWith("Trade4Msmes.Cms.Persistence", StringComparison.Ordinal), project);
        }
    }

    /// <summary>What is internal in the CMS stays there: its tests alone see it.</summary>
    [Fact]
    public void TheCmsOpensItselfToItsTestsOnly() =>
        Assembly.Load("Trade4Msmes.Cms").GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
            .ShouldAllBe(name => name.StartsWith("Trade4Msmes.Cms.", StringComparison.Ordinal) && name.EndsWith(".Tests", StringComparison.Ordinal));

    private static (string Name, string[] Allowed)[] Projects() =>
        [.. s_allowed.Where(project => File.Exists(PathOf(project.Key))).Select(project => (project.Key, project.Value))];

    private static string PathOf(string project) => Path.Combine(AppContext.BaseDirectory, project + ".dll");

    private static string[] References(string project) =>
        Read(project, metadata => metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    private static string[] NamespacesNamed(string project) =>
        Read(project, metadata => metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace)));

    private static string[] Read(string project, Func<MetadataReader, IEnumerable<string>> find)
    {
        using var assembly = new PEReader(File.OpenRead(PathOf(project)));
        return [.. find(assembly.GetMetadataReader())];
    }
}
