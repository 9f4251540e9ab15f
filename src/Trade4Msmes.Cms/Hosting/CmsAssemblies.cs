using System.Reflection;
using Umbraco.Cms.Core.Composing;

namespace Trade4Msmes.Cms.Hosting;

/// <summary>
/// Where Core looks for composers, property editors and the like: in itself, in the site, and in what the site references and is built
/// on Core. Core's own provider opens every file beside the program, test runners included.
/// </summary>
internal sealed class CmsAssemblies(Assembly site) : IAssemblyProvider
{
    private static readonly Assembly s_core = typeof(IAssemblyProvider).Assembly;

    public IEnumerable<Assembly> Assemblies { get; } =
    [
        .. site.GetReferencedAssemblies().Where(name => !IsFramework(name)).Select(Assembly.Load)
            .Where(assembly => assembly.GetReferencedAssemblies().Any(name => name.Name == s_core.GetName().Name))
            .Append(site).Append(s_core).Distinct(),
    ];

    private static bool IsFramework(AssemblyName name) =>
        name.Name is { } text && (text.StartsWith("System.", StringComparison.Ordinal) || text.StartsWith("Microsoft.", StringComparison.Ordinal));
}
