using Trade4Msmes.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

internal static class TypeQueries
{
    /// <summary>Asks Core's query of models in memory, where all types lie.</summary>
    internal static IEnumerable<T> Matching<T>(this IEnumerable<T> models, IQuery<T> query) =>
        // Some dozens of models, each query once: compiling would cost more than it saves.
        ((ModelQuery<T>)query).Conditions.Select(condition => condition.Compile(preferInterpretation: true))
            .Aggregate(models, (found, condition) => found.Where(condition));
}
